/** The door of the room: reads one block of prose. */
import { splitSentences } from '../../document/sentences.ts';
import { tokenise } from '../../document/tokens.ts';
import type { BlockKind } from '../../document/types.ts';
import { pairQuotations, type QuotedBlock } from './quotations.ts';
import { findAttributions } from './simple.ts';
import type { BlockAnalysis, Carry, RawAttribution, RawQuotation } from './types.ts';

/** What the first block of a text starts from. */
export const emptyCarry: Carry = { open: null };

/**
 * Reads one block: its tokens, sentences and quotations, and who says what in it. Depends on nothing but its arguments,
 * so a result can be kept for as long as they stay equal. Time is linear in the text's length.
 */
export function analyseBlock(text: string, kind: BlockKind, carry: Carry): BlockAnalysis {
  const tokens = tokenise(text);
  const sentences = splitSentences(tokens, text);
  const quoted = pairQuotations(tokens, text, carry);
  const attributions = findAttributions({ text, kind, tokens, sentences, quoted });
  return {
    text,
    tokens,
    sentences,
    quotations: quotationsOf(text, tokens, quoted, attributions),
    attributions,
    carryOut: quoted.carryOut,
  };
}

function quotationsOf(
  text: string,
  tokens: ReturnType<typeof tokenise>,
  quoted: QuotedBlock,
  attributions: readonly RawAttribution[],
): RawQuotation[] {
  return quoted.quotations.map((q) => {
    const start = q.continues && quoted.state[q.first] === 1 ? 0 : (tokens.start[q.first] as number);
    const end = q.open ? text.length : (tokens.end[q.last] as number);
    const holder = attributions.findIndex((a) => a.content.some((c) => c.start < end && start < c.end));
    return {
      start,
      end,
      style: q.style,
      words: countWords(tokens, q.first, q.last),
      continues: q.continues,
      open: q.open,
      attribution: holder < 0 ? null : holder,
      nested: q.nested,
    };
  });
}

function countWords(tokens: ReturnType<typeof tokenise>, first: number, last: number): number {
  let words = 0;
  for (let i = first; i <= last; i++) if ((tokens.shape[i] as number) <= 5) words++;
  return words;
}
