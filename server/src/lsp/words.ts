/** What the server says to people, in one place, so that it can be translated. Rules and reports have their own words. */
export const words = {
  source: 'Hearsay',
  checking: 'Hearsay: checking articles',
  asking: 'Hearsay: asking for linked pages',
  progress: (done: number, total: number) => `${done} of ${total}`,
  fault: 'Hearsay could not check this article, which is a fault in Hearsay. Its log says more.',
  cannotAskOnline: 'Linked pages can be looked up on the desktop alone, in a folder that you trust.',
  configurationIgnored: 'Until it is mended, articles here are checked without it.',
  lens: (named: number, unnamed: number, relayed: number) => `${named} named · ${unnamed} unnamed · ${relayed} relayed`,
} as const;

/** The words of the card that a hover shows. */
export const hoverWords = {
  kind: 'Source',
  chain: 'Came through',
  known: 'In whose words',
  told: 'The article tells',
  missing: 'Not told',
  evidence: 'Evidence',
  advice: 'What to do',
  standard: 'Standard',
  thisArticle: 'this article',
  noEvidence: 'no link or note',
  citation: 'a note or citation',
} as const;

/** The titles of actions. */
export const actionWords = {
  fixAll: 'Mend what can be mended without changing the meaning',
} as const;
