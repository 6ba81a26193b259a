/** What the words for an unnamed source tell of it: its position, and how it knows. */
import { bareHeads, bareModifiers } from './forms.ts';
import { BASIS, BASIS_REST, BEYOND, UNTIL_MORE } from './patterns.ts';

/** The position or agency that the words give ("Valdorian officials" of "two Valdorian officials"); null for none. */
export function positionIn(words: string): string | null {
  const head = UNTIL_MORE.exec(words)?.[0] ?? words;
  const parts = head.split(/\s+/).filter(Boolean);
  const last = parts.at(-1)?.toLowerCase() ?? '';
  const kept = parts.filter((part) => !bareModifiers.has(part.toLowerCase()) && !/^\d+$/.test(part));
  if (!bareHeads.has(last)) return kept.length > 0 ? kept.join(' ') : null;
  const said = kept.filter((part) => !bareHeads.has(part.toLowerCase()));
  if (said.length > 0) return kept.join(' ');
  // "a person in the Norda administration", "one of the officials", "a source at the yard"
  const beyond = BEYOND.exec(words.slice(head.length));
  const place = beyond?.[1]?.split(/,|\s(?:who|that|which|said|with)\s/)[0]?.trim();
  return place && !/^(?:anonymity|condition)/i.test(place)
    ? `${last} ${
        words
          .slice(head.length)
          .trim()
          .split(/,|\s(?:who|that|which|with)\s/)[0]
      }`.trim()
    : null;
}

/** The words that say how the source knows, to the end of their phrase; null for none. */
export function basisIn(words: string): string | null {
  const match = BASIS.exec(words);
  if (!match) return null;
  const from = match[0].replace(/^\s+/, '');
  const rest = words.slice(match.index + match[0].length);
  const tail = BASIS_REST.exec(rest)?.[0] ?? '';
  return `${from}${tail}`
    .replace(/^(?:who|that)\s+/i, '')
    .trim()
    .slice(0, 160);
}
