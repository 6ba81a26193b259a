/** What the server says to people, in one place, so that it can be translated. Rules and reports have their own words. */
export const words = {
  checking: 'Hearsay: checking articles',
  progress: (done: number, total: number) => `${done} of ${total}`,
  fault: 'An article could not be checked, which is a fault in Hearsay. Its log says more.',
  cannotAskOnline: 'Linked pages can be looked up on the desktop alone, in a folder that you trust.',
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

/** What stands beside a place that belongs to a finding. */
export const relatedWords = {
  through: (outlet: string) => `Came through ${outlet}.`,
  first: (name: string) => `First mention: ${name}.`,
} as const;

/** The titles of actions, and what they write into articles. */
export const actionWords = {
  fixAll: 'Fix all that is safe to fix',
  insertLink: 'Insert a link',
  knownLink: (address: string, name: string) => `Link to ${address}, cited for ${name}`,
  oneSpelling: (name: string) => `Spell it “${name}” everywhere`,
  footnote: 'Add a footnote',
  footnoteText: 'Source',
  unverified: 'Say that it could not be verified',
  unverifiedSentence: (publication: string | undefined) =>
    publication === undefined
      ? 'This could not be independently verified.'
      : `${publication} could not independently verify this.`,
  template: (template: string) => `Insert ${template}`,
  reason: 'reason',
  disableHere: (rule: string) => `Disable ${rule} here`,
  disableInFile: (rule: string) => `Disable ${rule} in this file`,
  disableInConfiguration: (rule: string) => `Disable ${rule} in the configuration`,
  baseline: 'Add to the baseline: known, not new',
} as const;

export const symbolWords = { unnamed: 'a source without words' } as const;

export const renameWords = {
  empty: 'Give the name that all its spellings are to have.',
  nothing: 'The name stands only in quotations or within markup here: nothing can be changed safely.',
} as const;

export const completionWords = {
  here: 'cited in this article',
  forSource: (name: string, where: string) => `${name} – ${where}`,
} as const;
