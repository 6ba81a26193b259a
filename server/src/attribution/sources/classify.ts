/** What kind of source a description is, after its head noun and what counts and determines it. */
import type { SourceKind } from '../types.ts';
import type { BlockWords } from './block-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { anyPerson, knowledge, Word } from './words.ts';

const things = Word.document | Word.study | Word.undefinedReport;
/** Particular people, where nothing makes their number or choice unknown. */
const particular = Word.position | Word.witness | Word.relative | Word.role;

/** The kind of a phrase that neither names nor refers to anybody named. */
export function kindOfDescription(words: BlockWords, phrase: NounPhrase): SourceKind {
  const { head, plural, determiner, count } = phrase;
  if (head < 0) return 'vague';
  const c = words.classes(head);
  if (isShare(words, phrase)) return 'study';
  if ((c & Word.unnamedSource) !== 0) return words.is(head - 1, Word.outlet) && plural ? 'vague' : 'anonymous';
  if ((c & Word.spokesperson) !== 0) return 'organization';
  if ((c & (anyPerson | Word.hypernym | Word.people | Word.indefinite)) !== 0 && saysHowTheyKnow(words, phrase))
    return 'anonymous';
  if ((c & Word.outlet) !== 0 && (c & Word.document) === 0)
    return plural || determiner === 'none' || isMedia(words, head) ? 'vague' : 'outlet';
  if ((c & Word.undefinedReport) !== 0 && isUndefinedReport(words, phrase)) return 'vague';
  if ((c & Word.study) !== 0 && (c & Word.document) === 0) return 'study';
  if ((c & things) !== 0) return (c & Word.study) !== 0 && (c & Word.document) === 0 ? 'study' : 'document';
  if ((c & Word.seat) !== 0) return 'place';
  if ((c & (Word.body | Word.company)) !== 0 && (c & (Word.position | Word.witness)) === 0)
    return phrase.indefinite || (plural && determiner === 'none' && count === null) ? 'vague' : 'organization';
  return kindOfPeople(words, phrase, c);
}

function kindOfPeople(words: BlockWords, phrase: NounPhrase, c: number): SourceKind {
  const { plural, determiner, count, indefinite, partitive } = phrase;
  const known = determiner === 'definite' || determiner === 'demonstrative';
  if ((c & Word.looseGroup) !== 0) {
    const open = plural || (c & particular) === 0 ? count === null && plural : false;
    if (open && (c & particular) === 0) return known && !indefinite ? 'anonymous' : 'vague';
    if (open) return indefinite || determiner === 'none' ? 'vague' : 'anonymous';
    return 'anonymous';
  }
  if ((c & particular) !== 0) {
    if (indefinite && (c & Word.witness) !== 0 && count === null && !partitive) return 'vague';
    return words.lower(phrase.head) === 'people' && count === null ? 'vague' : 'anonymous';
  }
  if ((c & Word.people) !== 0) return plural && count === null ? 'vague' : 'anonymous';
  if ((c & (Word.indefinite | Word.pronoun | Word.demonstrative)) !== 0) return count === 1 ? 'anonymous' : 'vague';
  if (indefinite) return 'vague';
  return plural && count === null ? 'vague' : 'anonymous';
}

const isMedia = (words: BlockWords, head: number): boolean =>
  /^(?:media|press|radio|television|tv)$/.test(words.lower(head));

/** "reports", "initial reports", "media accounts": said by nobody one could name. "Police reports" are documents. */
function isUndefinedReport(words: BlockWords, { core, determiner, head, plural, indefinite }: NounPhrase): boolean {
  if (words.is(head, Word.study)) return false;
  if (!plural) return determiner === 'none' && core.to - core.from === 1 && !words.is(head, Word.document);
  if (determiner !== 'none' && !indefinite) return false;
  for (let i = core.from; i < head; i++)
    if (
      !/^(?:initial|early|earlier|media|press|news|local|recent|other|unconfirmed|conflicting|online|previous|widespread|persistent|various|further|multiple|credible|published|anecdotal)$/.test(
        words.lower(i),
      )
    )
      return false;
  return true;
}

/** True for "familiar with the talks", "with direct knowledge of", right after the head. */
function saysHowTheyKnow(words: BlockWords, { complement }: NounPhrase): boolean {
  if (!complement) return false;
  for (let i = complement.from; i < Math.min(complement.from + 4, complement.to); i++)
    if (knowledge.has(words.hash(i))) return true;
  return false;
}

/** "36 percent of Democrats", "one in five", "nearly eight in 10 voters": what a poll counted. */
function isShare(words: BlockWords, { from, to }: NounPhrase): boolean {
  for (let i = from; i < Math.min(to, from + 7); i++) {
    const word = words.lower(i);
    if (/^(?:percent|percentage)$/.test(word) || words.word(i) === '%') return true;
    if (word === 'cent' && words.lower(i - 1) === 'per') return true;
    if (
      (word === 'in' || (word === 'out' && words.lower(i + 1) === 'of')) &&
      i > from &&
      /^(?:\d+|one|two|three|four|five|six|seven|eight|nine)$/.test(words.lower(i - 1))
    )
      return /^(?:\d+|three|four|five|six|seven|eight|nine|ten)$/.test(words.lower(i + (word === 'in' ? 1 : 2)));
  }
  return false;
}
