/** Whether an attribution gives its content word for word. */
import { keptWith } from '../../document/kept-with.ts';
import type { BlockAnalysis, RawAttribution, RawQuotation } from '../extraction/index.ts';
import { firstFrom } from '../spans.ts';
import type { Attribution } from '../types.ts';

/** Blocks that an edit does not touch keep their attributions as they are. */
const known = keptWith<RawAttribution, Attribution['quotation']>();

/** A quotation that a piece stands in begins at most this many quotations before it. */
const LOOK_BACK = 16;

/** `direct` where all of the content stands in quotation marks, `mixed` where part of it does. */
export function quotationOf(analysis: BlockAnalysis, attribution: RawAttribution): Attribution['quotation'] {
  const kept = known.get(attribution);
  if (kept) return kept;
  const found = read(analysis, attribution);
  known.set(attribution, found);
  return found;
}

function read({ quotations, text }: BlockAnalysis, { content }: RawAttribution): Attribution['quotation'] {
  let within = 0;
  let all = 0;
  for (const piece of content) {
    all += letters(text, piece.start, piece.end);
    for (let i = Math.max(0, firstFrom(quotations, piece.start) - LOOK_BACK); i < quotations.length; i++) {
      const { start, end, nested } = quotations[i] as RawQuotation;
      if (start >= piece.end) break;
      if (nested || end <= piece.start) continue;
      within += letters(text, Math.max(start, piece.start), Math.min(end, piece.end));
    }
  }
  if (within === 0) return 'indirect';
  return within >= all ? 'direct' : 'mixed';
}

/** Letters and figures between two places. */
function letters(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || (c >= 0xc0 && c <= 0x24f)) count++;
  }
  return count;
}
