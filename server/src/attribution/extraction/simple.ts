/** A first reading: reporting verbs and phrases, with the noun phrase beside them. */
import type { Sentences } from '../../document/sentences.ts';
import { Shape, type Tokens } from '../../document/tokens.ts';
import type { BlockKind, Span } from '../../document/types.ts';
import { evidentialAdverbs, lemmaOf, reportingVerbs } from './lemma.ts';
import type { QuotedBlock } from './quotations.ts';
import type { RawAttribution } from './types.ts';

/** A block with everything that finding attributions looks at. */
export interface ReadBlock {
  readonly text: string;
  readonly kind: BlockKind;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly quoted: QuotedBlock;
}

/** Finds the attributions of a block, in the text order of their cues. */
export function findAttributions(block: ReadBlock): RawAttribution[] {
  const { tokens, sentences, text, quoted } = block;
  const found: RawAttribution[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const a = sentences.first[s] as number;
    const b = sentences.first[s + 1] as number;
    for (let i = a; i < b; i++) {
      if (quoted.state[i] !== 0 || (tokens.shape[i] as number) > Shape.capitals) continue;
      const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
      const spanOf = (x: number, y: number): Span => ({
        start: tokens.start[x] as number,
        end: tokens.end[y - 1] as number,
      });
      const rest = (x: number, y: number): Span[] => (y > x ? [spanOf(x, y)] : []);
      const base = { head: i, sentence: s, passive: false, audience: null, within: null };
      if (evidentialAdverbs.has(word)) {
        found.push({
          ...base,
          construction: 'adverb',
          cue: spanOf(i, i + 1),
          lemma: word,
          source: null,
          content: rest(i + 1, b),
        });
      } else if (word === 'according' && text.slice(tokens.end[i], tokens.end[i + 1]).trim() === 'to') {
        let e = i + 2;
        while (e < b && (tokens.shape[e] as number) <= Shape.number) e++;
        found.push({
          ...base,
          construction: 'according-to',
          cue: spanOf(i, i + 2),
          lemma: 'according to',
          source: e > i + 2 ? spanOf(i + 2, e) : null,
          content: i > a ? rest(a, i) : rest(e + 1, b),
        });
        i = e - 1;
      } else if (reportingVerbs.has(lemmaOf(word)) && word !== lemmaOf(word)) {
        let x = i;
        while (x > a && i - x < 8 && (tokens.shape[x - 1] as number) <= Shape.capitals) x--;
        found.push({
          ...base,
          construction: word === 'citing' ? 'citing' : 'verb',
          cue: spanOf(i, i + 1),
          lemma: lemmaOf(word),
          source: x < i ? spanOf(x, i) : null,
          content: rest(i + 1, b),
        });
      }
    }
  }
  return found;
}
