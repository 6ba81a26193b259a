import { distance } from 'fastest-levenshtein';
import { alikeGiven, foldName } from '../attribution/sources/spellings.ts';
import type { Article } from '../attribution/types.ts';
import type { Span } from '../document/types.ts';
import { ap } from './standards.ts';
import type { Report, Rule } from './types.ts';

/** More spellings than this are several names. */
const MOST = 12;

/** Two spellings that differ, the earlier one first: null where all agree. */
type Pair = readonly [earlier: string, later: string] | null;

/** A source keeps its answer as long as the article spells it the same. */
const kept = new WeakMap<readonly string[], { readonly pair: Pair }>();

function pairIn(forms: readonly string[]): Pair {
  let answer = kept.get(forms);
  if (!answer) {
    answer = { pair: firstPair(forms) };
    kept.set(forms, answer);
  }
  return answer.pair;
}

/** The first spelling that differs from an earlier one, and that one. */
function firstPair(forms: readonly string[]): Pair {
  for (const [i, later] of forms.slice(0, MOST + 1).entries()) {
    const earlier = forms.slice(0, i).find((form) => difference(form, later));
    if (earlier !== undefined) return [earlier, later];
  }
  return null;
}

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s$/, '');
const wordsOf = (name: string): string[] =>
  name
    .split(/[\s-]+/)
    .map(fold)
    .filter(Boolean);

/** True for one word in two spellings. `whole`: the rest of the two names is the same. */
function isMisspelt(l: string, r: string, whole: boolean): boolean {
  const least = Math.min(l.length, r.length);
  if (least > 3 && l[0] === r[0] && distance(l, r) <= 2) return true;
  if (whole && least > 2 && l[0] === r[0] && distance(l, r) === 1) return true;
  return whole && alikeGiven(foldName(l), foldName(r));
}

const INITIALS = /^(?:\p{Lu}\.){2,}$/u;

/** "N.Y. Times" for "New York Times": initials stand for the words there. */
function isShortened(left: readonly string[], right: readonly string[], fromEnd: number): boolean {
  const [short, long] = INITIALS.test(left.at(-fromEnd) ?? '') ? [left, right] : [right, left];
  const initials = short.at(-fromEnd) ?? '';
  if (!INITIALS.test(initials)) return false;
  const letters = initials.replaceAll('.', '');
  const words = long.slice(0, long.length - fromEnd + 1).slice(-letters.length);
  if (fromEnd < 2 || words.some((word) => word.includes('.'))) return false;
  return words.map((word) => word[0]).join('') === letters;
}

/** The words of two spellings that stand for one another and differ, compared from the last word on. */
function difference(a: string, b: string): readonly [string, string] | null {
  const left = wordsOf(a);
  const right = wordsOf(b);
  // "Al-Jazeera" and "Al Jazeera"
  if (left.length === right.length && a.includes('-') !== b.includes('-') && left.every((word, i) => word === right[i]))
    return [a, b];
  for (let i = 1; i <= Math.min(left.length, right.length); i++) {
    const l = left.at(-i) ?? '';
    const r = right.at(-i) ?? '';
    // points and capitals are no other spelling
    if (foldName(l) === foldName(r)) continue;
    const whole =
      left.length === right.length && left.every((word, at) => at === left.length - i || word === right[at]);
    return isMisspelt(l.toLowerCase(), r.toLowerCase(), whole) || isShortened(left, right, i) ? [l, r] : null;
  }
  return null;
}

function isQuoted({ quotations }: Article, { start, end }: Span): boolean {
  for (const { pieces } of quotations)
    for (const piece of pieces) if (piece.start < start && end < piece.end) return true;
  return false;
}

/** Names of outlets that differ by a letter or two, and are as long as this, are one. */
const LONG = 8;
/** More outlets than this are not compared. */
const MOST_OUTLETS = 30;

/** "Associated Press", then "Associate Press": two names that only a slip tells apart. */
function* outletsAlike(article: Article): Iterable<Report> {
  const outlets = article.spelt
    .filter(({ kind, name }) => kind === 'outlet' && name.length >= LONG)
    .slice(0, MOST_OUTLETS);
  for (const [i, later] of outlets.entries())
    for (const earlier of outlets.slice(0, i)) {
      const [a, b] = [earlier.name, later.name].map((name) => name.replace(/^The /, '')) as [string, string];
      // "Channel 12" and "Channel 13" are two
      if (a === b || /\d/.test(a + b) || a[0] !== b[0] || distance(a.toLowerCase(), b.toLowerCase()) > 2) continue;
      const [first] = earlier.forms;
      const [second] = later.forms;
      const [place, other] = [second && later.place(second), first && earlier.place(first)];
      if (!place || !other || isQuoted(article, place) || isQuoted(article, other)) continue;
      yield {
        start: place.start,
        end: place.end,
        message: `“${second}” here, “${first}” before: is it one outlet?`,
        related: [{ start: other.start, end: other.end, message: `Spelt “${first}” here.` }],
      };
      break;
    }
}

export const inconsistentName: Rule = {
  meta: {
    id: 'inconsistent-name',
    family: 'article',
    severity: 'info',
    summary: 'One source’s name is spelt in two ways.',
    why: 'Two spellings look like two people, and search finds only one of them.',
    advice: ['Same source? Use one spelling (first: full name and title).'],
    standards: [ap.names],
    examples: {
      flag: [
        { text: 'President Tomaz Verrell met the crew. Tomas Verrell said the inquiry would be public.' },
        { text: 'Pavlo Korolskyy met the crew. Pavlo Korolsky said the inquiry would be public.' },
        { text: 'Mohamad Reza met the crew. Mohammed Reza said the inquiry would be public.' },
        { text: 'Al-Jazeera reported a storm. Al Jazeera said the boats were safe.' },
        { text: 'Tasnim Karel met the crew. Tasneem Karel said the inquiry would be public.' },
        { text: 'Stephen Orlo met the crew. Steven Orlo said the inquiry would be public.' },
        { text: 'Sen. Edda Marrin met the crew. Rep. Marrin said the inquiry would be public.' },
        { text: 'The Associated Press reported a storm. The Associate Press said the boats were safe.' },
        { text: 'The New York Times reported a storm. The N.Y. Times said the boats were safe.' },
      ],
      pass: [
        { text: 'President Tomas Verrell met the crew. Verrell said the inquiry would be public.' },
        { text: 'Tomas Verrell met the crew. His sister Mara Verrell said the inquiry would be public.' },
        { text: 'Former Sen. Edda Marrin met the crew. Gov. Marrin said the inquiry would be public.' },
        { text: 'Edda Marrin met the crew. Ilan Korsh said the inquiry would be public.' },
        { text: 'Edda Marrin met the crew. President Edda Marrin said the inquiry would be public.' },
      ],
    },
  },
  defaults: {},
  *check({ article }) {
    yield* outletsAlike(article);
    for (const { name, forms, titles, place } of article.spelt) {
      const [held, other, ...more] = titles();
      if (held && other && more.length === 0 && !isQuoted(article, other))
        yield {
          start: other.start,
          end: other.end,
          message: `“${other.text}” here, “${held.text}” before: which is it?`,
          related: [{ start: held.start, end: held.end, message: `“${held.text}” here.` }],
        };
      const pair = forms.length > 1 ? pairIn(forms) : null;
      const words = pair && difference(...pair);
      if (!words) continue;
      const [first, spelling] = pair.map((form) => place(form));
      // what stands in a quotation is spelt by whoever said it
      if (!first || !spelling || isQuoted(article, spelling) || isQuoted(article, first)) continue;
      yield {
        start: spelling.start,
        end: spelling.end,
        message: `“${words[1]}” here, “${words[0]}” before: is it one ${name}?`,
        related: [{ start: first.start, end: first.end, message: `Spelt “${words[0]}” here.` }],
        fixes: [
          {
            title: `Spell it “${pair[0]}”`,
            edits: [{ start: spelling.start, end: spelling.end, newText: pair[0] }],
            safe: false,
          },
        ],
      };
    }
  },
};
