/** What kind of source a description is, after its head noun and what counts and determines it. */
import type { SourceKind } from '../types.ts';
import type { NounPhrase, Words } from './noun-phrase.ts';
import { knowledge, Word } from './words.ts';

/** The kind of a phrase that neither names nor refers to anybody named. */
export function kindOfDescription(words: Words, phrase: NounPhrase): SourceKind {
  const c = phrase.head >= 0 ? (words.classes[phrase.head] as number) : 0;
  if (c & Word.unnamedSource) return 'anonymous';
  if (c & Word.spokesperson) return 'organization';
  if (saysHowTheyKnow(words, phrase)) return 'anonymous';
  if (c & Word.outlet) return 'outlet';
  if (c & Word.undefinedReport && phrase.determiner === 'none') return 'vague';
  if (c & Word.study) return 'study';
  if (c & Word.document) return phrase.plural && phrase.determiner === 'none' ? 'vague' : 'document';
  if (c & (Word.body | Word.company | Word.bare)) return phrase.indefinite ? 'vague' : 'organization';
  if (c & Word.seat) return 'place';
  const loose = phrase.indefinite && phrase.count === null;
  if (c & Word.looseGroup && phrase.plural && phrase.count === null && phrase.determiner !== 'definite') return 'vague';
  if (c & Word.people && phrase.plural) return 'vague';
  if (c & (Word.position | Word.witness | Word.relative | Word.role | Word.looseGroup))
    return loose && c & (Word.witness | Word.looseGroup) ? 'vague' : 'anonymous';
  if (c & (Word.many | Word.indefinite)) return 'vague';
  if (phrase.head < 0) return 'vague';
  return phrase.plural ? 'vague' : 'anonymous';
}

/** True for "familiar with the talks", "with direct knowledge of", right after the head. */
function saysHowTheyKnow({ tokens }: Words, { complement }: NounPhrase): boolean {
  if (!complement) return false;
  for (let i = complement.from; i < Math.min(complement.from + 4, complement.to); i++)
    if (knowledge.has(tokens.hash[i] as number)) return true;
  return false;
}
