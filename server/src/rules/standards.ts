/** Clauses of editorial standards that rules stand on: who asks, and the sense of what is asked, in our words. */
import type { Standard } from './types.ts';

const clause = (body: string, asks: string): Standard => ({ body, asks });

export const ap = {
  anonymous: clause(
    'Associated Press, policy on anonymous sources',
    'Anonymity only for information, not opinion, that is vital and not to be had otherwise; the story says why it was asked for.',
  ),
  neverJustASource: clause(
    'Associated Press, policy on anonymous sources',
    'Never just “a source”: describe the source as fully as can be; more than one is routine.',
  ),
  opinion: clause(
    'Associated Press, policy on anonymous sources',
    'Anonymous material must be information and not opinion or speculation.',
  ),
  documents: clause(
    'Associated Press, policy on anonymous sources',
    'A story that rests on documents says how they were obtained.',
  ),
  credit: clause(
    'Associated Press, crediting others',
    'Attribute to the outlet whatever you did not gather or confirm, and credit who broke the story.',
  ),
  names: clause('Associated Press Stylebook', 'First name and surname at first mention, the surname afterwards.'),
};

export const reuters = {
  named: clause('Reuters Handbook', 'Witnessed facts are best, then named sources; unnamed sources are the weakest.'),
  plural: clause('Reuters Handbook', 'Never the plural for one source.'),
  quotation: clause('Reuters Handbook', 'A quotation’s speaker stands by about its first sentence.'),
};

export const nyt = {
  knows: clause(
    'The New York Times, confidential sources',
    'Say how the source knows, what motive they may have, and why they are not named.',
  ),
  stock: clause('The New York Times, 2010 memo on anonymity', 'Stock reasons are probably worse than no explanation.'),
};

export const bbc = {
  one: clause('BBC Editorial Guidelines', 'Be reluctant to rely on one source.'),
  agencies: clause(
    'BBC Editorial Guidelines',
    'Agency reports only where substantiated or attributed; say what is not verified.',
  ),
  page: clause('BBC linking policy', 'Link the specific page, not the home page.'),
  primary: clause('BBC linking policy', 'Prefer the primary source, and link it.'),
};

export const npr = {
  never: clause(
    'NPR Ethics Handbook',
    '“Officials say” and “reportedly” are never enough: how do they know, and why unnamed?',
  ),
  attack: clause('NPR Ethics Handbook', 'No anonymous attacks.'),
};

export const spj = clause('SPJ Code of Ethics', 'Identify sources clearly; explain why anonymity was granted.');
export const guardian = clause(
  'Guardian, readers’ editor',
  '“One MP” says nothing, “a senior minister” little; say what the source is to the matter.',
);
export const ifcn = clause('IFCN Code of Principles', 'Give enough about sources for readers to replicate the work.');
export const wikipedia = {
  weasel: clause(
    'Wikipedia, MOS:WEASEL',
    'Name who holds a view; no “some say” unless the source itself is that vague.',
  ),
  byWhom: clause('Wikipedia, templates By whom and Who', 'A claim that somebody made says who made it.'),
  said: clause(
    'Wikipedia, MOS:SAID',
    '“Said” and “wrote” are neutral; “revealed” takes a statement for true, “claimed” doubts it.',
  ),
  citation: clause('Wikipedia, Citation needed', 'Material likely to be challenged has an inline citation.'),
  independent: clause(
    'Wikipedia, essay on breaking-news sources',
    'An outlet that says another reports something is not an independent source.',
  ),
};
export const stateMediaMonitor = clause(
  'State Media Monitor, typology',
  'Control of funding, of governance and of editing tells state-controlled media from independent public ones.',
);
export const jti = clause('Journalism Trust Initiative, 12.1', 'The reason for anonymity is clear to the public.');
