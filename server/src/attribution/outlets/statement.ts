/** Outlets that speak as the firms they are. */

const STATEMENT =
  /^\s+(?:\w+ ){0,2}in (?:a|an|its|the) (?:[\w-]+ )?(?:statement|press release|news release|filing|earnings call)\b/i;

/** "said **it would** cut 400 jobs", "announced **that they are to** part": what a firm means to do, or has done to itself. */
const INTENT =
  /^\s+(?:on \w+ |today |yesterday )?(?:that )?(?:it|they) (?:(?:has|had|have) )?(?:will|would|won[’']t|plans?|planned|intends?|intended|expects?|expected|aims?|aimed|hopes?|hoped|is to|was to|is going to|was going to|apologi[sz]ed|dismissed|fired|hired|suspended|appointed|retracted|removed|regretted|settled|ended|parted|laid off)\b/i;
/** True where what follows a cue that ends at `end` makes it a firm's own word: "Norda TV said **in a statement**". */
export const isStatement = (text: string, end: number): boolean => {
  const behind = text.slice(end, end + 80);
  return STATEMENT.test(behind) || INTENT.test(behind);
};
