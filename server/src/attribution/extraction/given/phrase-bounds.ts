/** Where a noun phrase begins or ends, as far as classes of words tell: what rules use where no model has looked. */
import { Shape } from '../../../document/tokens.ts';
import { cueHashes } from '../cues/cue-hashes.ts';
import type { Reading } from '../reading.ts';
import { phraseWords, tableOf, WordClass } from '../word-classes.ts';

/** No phrase is longer, so that time stays linear. */
const longest = 16;

/** Words that can stand in a noun phrase. */
const part = tableOf(...phraseWords);
/** Words that a noun phrase can end with. */
const end = tableOf('name', 'word', 's', 'title', 'speaker', 'body', 'outlet', 'document', 'number', 'quantifier');
/** Words that open one, and so end the one before. */
const opens = tableOf('determiner', 'possessive');
const alone = tableOf('speaker-pronoun', 'it', 'object-pronoun', 'you');

const times = cueHashes('office-times');

/** The token after the noun phrase that begins at `from`; `from` itself when none does. */
export function nounPhraseEnd({ class: classes, word, shape }: Reading, from: number, limit: number): number {
  if (from < limit && alone[classes[from] as number] === 1) return from + 1;
  const until = Math.min(limit, from + longest);
  let last = from;
  for (let i = from; i < until; i++) {
    const c = classes[i] as number;
    if (part[c] === 1 && !(i > from && opens[c] === 1 && classes[i - 1] !== WordClass.quantifier)) {
      // "Norda **Today**", a newspaper
      const named =
        c === WordClass.time && i > from && shape[i] === Shape.capitalised && classes[i - 1] === WordClass.name;
      if (end[c] === 1 || named) last = i + 1;
      continue;
    }
    // "current and former officials"
    if (c === WordClass.conjunction && times.has(word[i - 1] as number) && times.has(word[i + 1] as number)) continue;
    // "a spokesman for the ministry", "one of the people"
    const joins = c === WordClass.of || c === WordClass.preposition;
    const next = classes[i + 1] as number;
    if (!joins || last !== i || i + 1 >= until || part[next] === 0 || next === WordClass.time) break;
    if (opens[next] === 1) i++;
  }
  return last;
}

/** The noun phrase that begins at a token; null when none does. */
export function phraseAt(r: Reading, first: number, limit: number): { first: number; end: number } | null {
  const end = nounPhraseEnd(r, first, limit);
  return end > first ? { first, end } : null;
}

/** The first token of the noun phrase that ends before token `until`; `until` itself when none does. */
export function nounPhraseStart({ class: classes, shape }: Reading, first: number, until: number): number {
  if (until - 1 >= first && alone[classes[until - 1] as number] === 1) return until - 1;
  if (until - 1 < first) return until;
  const adverb = classes[until - 1] === WordClass.ly && opens[classes[until - 2] as number] === 0;
  if (end[classes[until - 1] as number] === 0 && (adverb || classes[until - 1] !== WordClass.ly)) return until;
  let i = until - 1;
  while (i > first && until - i < longest) {
    if (opens[classes[i] as number] === 1) {
      // "one of the people": the phrase began before
      if (classes[i - 1] !== WordClass.of || i - 2 < first || end[classes[i - 2] as number] === 0) return i;
      i -= 2;
      continue;
    }
    // "**Ms.** Roe"
    if (classes[i - 1] === WordClass.stop && classes[i - 2] === WordClass.title && i - 2 >= first) {
      i -= 2;
      continue;
    }
    // "Jane **S.** Roe"
    if (
      classes[i - 1] === WordClass.stop &&
      shape[i - 2] === Shape.initial &&
      i - 3 >= first &&
      classes[i - 3] === WordClass.name
    ) {
      i -= 3;
      continue;
    }
    const before = classes[i - 1] as number;
    if (before === WordClass.of && i - 2 >= first && end[classes[i - 2] as number] === 1) i -= 2;
    else if (part[before] === 1 && before !== WordClass.time) i--;
    else break;
  }
  while (classes[i] === WordClass['possessive-clitic'] && i < until) i++;
  return i;
}

/** The noun phrase that a relative pronoun at token `pronoun` stands for, as tokens; null when none does. */
export function antecedentOf(r: Reading, pronoun: number): { first: number; end: number } | null {
  let end = pronoun;
  while (end > 0 && r.class[end - 1] === WordClass.comma) end--;
  const first = nounPhraseStart(r, Math.max(0, end - 20), end);
  return first < end ? { first: withName(r, first), end } : null;
}

/** "**Jane Roe, a banker and** former minister who …": where the name begins that a phrase stands in apposition to. */
function withName({ class: classes, shape }: Reading, first: number): number {
  let comma = first - 1;
  if (classes[comma] === WordClass.conjunction)
    for (let j = comma - 1; j > 0 && comma - j < longest && part[classes[j] as number] === 1; j--)
      if (classes[j - 1] === WordClass.comma) {
        comma = j - 1;
        break;
      }
  if (classes[comma] !== WordClass.comma) return first;
  let name = comma;
  while (name > 0 && classes[name - 1] === WordClass.name && shape[name - 1] !== Shape.lower) name--;
  const determined =
    classes[comma + 1] === WordClass.determiner ||
    classes[comma + 1] === WordClass.possessive ||
    shape[comma + 1] === Shape.lower;
  return comma - name > 1 && determined ? name : first;
}
