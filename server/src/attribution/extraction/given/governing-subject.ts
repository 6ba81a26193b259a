/** The subject of a sentence's main clause, as far as classes of words tell: whose a verb without one of its own is. */
import { Shape } from '../../../document/tokens.ts';
import type { Reading } from '../reading.ts';
import { phraseWords, tableOf, WordClass } from '../word-classes.ts';
import type { TokenSpan } from './types.ts';

/** No subject, no insertion behind it, no date and no adverbial before it is longer. */
const longest = { subject: 14, insertion: 20, date: 6, lead: 24 } as const;

const opensAdverbial = tableOf('preposition', 'subordinator', 'ing', 'to');
const adverb = tableOf('manner', 'ly', 'time', 'day');
const noun = tableOf('name', 'word', 's', 'speaker', 'body', 'outlet', 'document', 'number', 'quantifier');
const part = tableOf(...phraseWords, 'of', 'preposition', 'ing', 'conjunction');
const alone = tableOf('speaker-pronoun', 'it');
/** "**that** morning" */
const opens = tableOf('speaker-pronoun', 'it', 'that');
const helps = tableOf('have', 'be', 'modal', 'do');
/** What stands behind a verb that no class tells: "Roe **spoke** about it", "Roe **gave** a talk". */
const behindVerb = tableOf('preposition', 'to', 'determiner', 'possessive', 'name', 'object-pronoun', 'it', 'manner');

const opensObject = tableOf('determiner', 'possessive', 'object-pronoun');

/**
 * "But on Monday, **the agency** sold its branch, calling it a burden": the subject that the sentence opens with, behind
 * what leads to it. Null where the words up to token `until` do not begin with such a clause.
 */
export function governingSubject(r: Reading, begin: number, until: number): TokenSpan | null {
  const { class: classes } = r;
  let first = pastLead(r, begin, until);
  let dated = false;
  for (let i = first; i < until && i - first < longest.subject; i++) {
    const c = classes[i] as number;
    if (i > first && isFiniteVerb(r, i, until)) return { first, end: i };
    const apart = c === WordClass.comma || c === WordClass.dash;
    if (apart && i > first && noun[classes[i - 1] as number] === 1 && verbBehindInsertion(r, i, until))
      return { first, end: i };
    // "Last spring, **Roe** was …"
    if (c === WordClass.comma && !dated && i - first < longest.date) {
      dated = true;
      first = i + 1;
    } else if (part[c] === 0 && !(i === first && opens[c] === 1)) return null;
  }
  return null;
}

/** The first token behind "But", "Then", "On Monday,", "When it fell,". */
function pastLead({ class: classes }: Reading, begin: number, until: number): number {
  let i = begin;
  while (i < until && (adverb[classes[i] as number] === 1 || classes[i] === WordClass.conjunction)) i++;
  if (i > begin && classes[i] === WordClass.comma) return i + 1;
  if (opensAdverbial[classes[i] as number] === 0) return i;
  for (let j = i + 1; j < until && j - i < longest.lead; j++) if (classes[j] === WordClass.comma) return j + 1;
  return until;
}

/** True for a finite verb at a token, or for adverbs right before one, where the token before can end a subject. */
function isFiniteVerb({ class: classes, shape }: Reading, i: number, until: number): boolean {
  let verb = i;
  while (verb < until - 1 && verb - i < 2 && adverb[classes[verb] as number] === 1) verb++;
  const c = classes[verb] as number;
  const before = classes[i - 1] as number;
  const next = classes[verb + 1] as number;
  if (verb >= until) return false;
  if (helps[c] === 1) return true;
  if (alone[before] === 1) return c === WordClass.ed || c === WordClass.word || c === WordClass.s;
  if (noun[before] === 0) return false;
  // "a group **called** Norda", but "Roe called"
  if (c === WordClass.ed) return noun[next] === 0 || before === WordClass.name || next === WordClass.name;
  // "the line **sold** its ships": no noun stands before an article
  if (c === WordClass.word && opensObject[next] === 1) return true;
  const named = shape[i - 1] !== Shape.lower && shape[verb] === Shape.lower;
  return named && (c === WordClass.word || c === WordClass.s) && behindVerb[next] === 1;
}

/** "Roe, in high spirits, **spoke**": true where a verb follows the mark that closes what this one opens. */
function verbBehindInsertion({ class: classes }: Reading, mark: number, until: number): boolean {
  for (let j = mark + 2; j < until - 1 && j - mark < longest.insertion; j++)
    if (classes[j] === classes[mark]) {
      const c = classes[j + 1] as number;
      return helps[c] === 1 || c === WordClass.ed || c === WordClass.word || adverb[c] === 1;
    }
  return false;
}
