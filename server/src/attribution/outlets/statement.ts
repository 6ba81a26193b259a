/** Outlets that speak as the firms they are. */

const STATEMENT =
  /^\s+(?:\w+ ){0,2}in (?:a|an|its|the) (?:[\w-]+ )?(?:statement|press release|news release|filing|earnings call)\b/i;

/** True where what follows a cue that ends at `end` makes it a firm's own word: "Norda TV said **in a statement**". */
export const isStatement = (text: string, end: number): boolean => STATEMENT.test(text.slice(end, end + 60));
