/** The door of the room: reads one block of prose. */
import { splitSentences } from '../../document/sentences.ts';
import { tokenise } from '../../document/tokens.ts';
import type { BlockKind, Span } from '../../document/types.ts';
import { findLearned } from './find-attributions.ts';
import type { Model } from './model/model.ts';
import { shippedModel } from './model/shipped-model.ts';
import { nest } from './nesting.ts';
import { pairQuotations } from './quotations.ts';
import { readTokens, type TokenisedBlock } from './reading.ts';
import { findRuled } from './ruled/ruled.ts';
import { spreadQuotations, toRawQuotations } from './spread-quotations.ts';
import type { BlockAnalysis, Carry, Draft, RawAttribution } from './types.ts';

/** What the first block of a text starts from. */
export const emptyCarry: Carry = { open: null };

/** Reads the tokens, sentences and quotations of a block. */
export function tokeniseBlock(text: string, kind: BlockKind, carry: Carry): TokenisedBlock {
  const tokens = tokenise(text);
  return { text, kind, tokens, sentences: splitSentences(tokens, text), quoted: pairQuotations(tokens, text, carry) };
}

/**
 * Reads one block: its tokens, sentences and quotations, and who says what in it. Depends on nothing but its arguments,
 * so a result can be kept for as long as they stay equal. Time is linear in the text's length.
 * @param model what was learned of the language; English as shipped when left out
 */
export function analyseBlock(
  text: string,
  kind: BlockKind,
  carry: Carry,
  model: Model = shippedModel(),
): BlockAnalysis {
  const block = tokeniseBlock(text, kind, carry);
  const reading = readTokens(block, model.words);
  const ruled = findRuled(reading);
  const drafts = merge(ruled, findLearned(reading, model));
  const quotations = toRawQuotations(block);
  const spread = spreadQuotations(reading, drafts, quotations);
  const within = nest(spread.drafts);
  const attributions: RawAttribution[] = [];
  for (let i = 0; i < spread.drafts.length; i++)
    attributions.push(finished(spread.drafts[i] as Draft, within[i] ?? null));
  return {
    text,
    tokens: block.tokens,
    sentences: block.sentences,
    quotations: spread.quotations,
    // A list that grew has room left, which thousands of blocks would keep: as everywhere where `slice` ends a list.
    attributions: attributions.slice(),
    carryOut: block.quoted.carryOut,
  };
}

/** All attributions of one shape: a rest of properties would give each of them one of its own. */
function finished(draft: Draft, within: number | null): RawAttribution {
  const { construction, cue, head, lemma, sentence, source, content, passive, audience, view } = draft;
  return { construction, cue, head, lemma, sentence, source, content, passive, audience, view, within };
}

/** What rules find comes before what the model makes of the same words. Both are in text order. */
function merge(ruled: readonly Draft[], learned: readonly Draft[]): readonly Draft[] {
  if (ruled.length === 0) return learned;
  const taken = ruled.map(({ cue, source }) => ({
    start: Math.min(cue.start, source?.start ?? cue.start),
    end: Math.max(cue.end, source?.end ?? cue.end),
  }));
  let from = 0;
  const rest = learned.filter(({ cue }) => {
    while (from < taken.length && (taken[from] as Span).end <= cue.start) from++;
    const next = taken[from];
    return next === undefined || next.start >= cue.end;
  });
  return [...ruled, ...rest].sort((a, b) => a.at - b.at);
}
