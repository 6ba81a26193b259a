/** Whether an attribution gives its content word for word. */
import type { BlockAnalysis, RawAttribution } from '../extraction/index.ts';
import type { Attribution } from '../types.ts';

/** `direct` where all of the content stands in quotation marks, `mixed` where part of it does. */
export function quotationOf(
  { quotations, text }: BlockAnalysis,
  { content }: RawAttribution,
): Attribution['quotation'] {
  let within = 0;
  let all = 0;
  for (const piece of content) {
    all += letters(text, piece.start, piece.end);
    for (const { start, end, nested } of quotations) {
      if (nested || end <= piece.start) continue;
      if (start >= piece.end) break;
      within += letters(text, Math.max(start, piece.start), Math.min(end, piece.end));
    }
  }
  if (within === 0) return 'indirect';
  return within >= all ? 'direct' : 'mixed';
}

const letters = (text: string, start: number, end: number): number =>
  text.slice(start, end).replace(/[^\p{L}\d]/gu, '').length;
