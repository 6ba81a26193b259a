/** How an attribution is built, from the words of its cue. */
import { Shape } from '../../../document/tokens.ts';
import { beforeVerb } from '../given/subject.ts';
import { lemmaOf, singular } from '../lemma.ts';
import type { CueTokens } from '../model/link-features.ts';
import type { Reading } from '../reading.ts';
import type { Construction } from '../types.ts';
import { WordClass } from '../word-classes.ts';
import { isWhichCited, namesCited } from './citing.ts';
import { cueHashes } from './cue-hashes.ts';
import { emergingVerbs, evidentialAdverbs, reportNouns, speechParticiples } from './cue-lists.ts';
import { isReducedHedge } from './hedge-cues.ts';

const citing = cueHashes('citing-participles');

/** What the cue's words say about the attribution. */
export interface CueForm {
  readonly construction: Construction;
  readonly lemma: string;
  readonly passive: boolean;
  /** The cue's head as written, lower case. */
  readonly participle: string;
  /** The cue with the auxiliaries of an agentless passive: "**was reported**". */
  readonly first: number;
}

const wordAt = ({ text, tokens }: Reading, i: number): string =>
  text.slice(tokens.start[i], tokens.end[i]).toLowerCase().replace('’', "'");

function isNoun(r: Reading, head: number, sentence: number, word: string): boolean {
  if (!reportNouns.has(singular(word))) return false;
  if (head === sentence) return r.class[head + 1] !== WordClass.that || word.endsWith('s');
  const before = r.class[head - 1] as number;
  if (before === WordClass.determiner || before === WordClass.possessive || before === WordClass['possessive-clitic'])
    return true;
  // "officials' accounts": the apostrophe may read as a closing quotation mark
  if (before === WordClass.quote) return true;
  if (before === WordClass.preposition || before === WordClass.of || before === WordClass.quantifier) return true;
  const after = r.class[head + 1] as number;
  if (before === WordClass.ed || before === WordClass.word || before === WordClass.be)
    if (after === WordClass.that) return true;
  return after === WordClass.of || after === WordClass.by;
}

/** Reads the form of a cue in the sentence that begins at token `sentence`. */
export function formOf(r: Reading, sentence: number, { first, head, end }: CueTokens): CueForm {
  const word = wordAt(r, head);
  const active = (construction: Construction, lemma: string): CueForm => ({
    construction,
    lemma,
    passive: false,
    participle: word,
    first,
  });
  const passive = (from: number): CueForm => ({
    construction: 'verb',
    lemma: lemmaOf(word),
    passive: true,
    participle: word,
    first: from,
  });
  if (word === 'according' || word === 'per') return active('according-to', end > head + 1 ? 'according to' : word);
  if (evidentialAdverbs.has(word) || word === 'apparently') return active('adverb', word);
  if (r.shape[head] === Shape.colon) return active('speaker-label', ':');
  // "…, which cited two officials"
  if (isWhichCited(r, head) || namesCited(r, head, r.tokens.count)) return active('citing', lemmaOf(word));
  if (word === 'relying' || word === 'attributing' || (word === 'referring' && end > head + 1))
    return active('citing', 'cite');
  if (citing.has(r.word[head] as number) && word.endsWith('ing')) return active('citing', lemmaOf(word));
  if (emergingVerbs.has(word)) return active('hedge', lemmaOf(word));
  if (isNoun(r, head, sentence, word)) return active('noun', singular(word));
  const subject = beforeVerb(r, sentence, head);
  let auxiliary = head;
  for (let j = head - 1; j > subject; j--)
    if (r.class[j] === WordClass.be || (auxiliary < head && r.class[j] === WordClass.have)) auxiliary = j;
  const participle = word.endsWith('ed') || speechParticiples.has(word);
  if (auxiliary === head && isReducedHedge(r, sentence, head)) return passive(head);
  if (auxiliary === head || !participle) return active('verb', lemmaOf(word));
  return passive(auxiliary);
}
