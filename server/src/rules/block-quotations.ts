/** Passages set apart as quotations that nobody is given for. */
import type { Article } from '../attribution/types.ts';
import { Pattern } from '../document/pattern.ts';
import type { Block, Span } from '../document/types.ts';
import { leads, note } from './quotation-forms.ts';

/** Shorter ones are mottos and pulled lines, which the text around them has as well. */
const MIN_WORDS = 10;
/** "— Jana Roth", "(Jana Roth, 2021)", "Jana Roth:". */
const SIGNED = Pattern.of(/[—–―-]\s*\p{Lu}[^.!?]{1,80}$|\(\p{Lu}[^()]{2,80}\)\W*$|^\W*\p{Lu}[\p{L}.’' -]{1,40}:\s/u);
/** Notes that a page sets in the same way: "[!NOTE]", "Note:", "Update:". */
const NOTE = new Pattern(note);
/** What leads to a quotation, by its end, or has somebody in it. */
const LEADS = new Pattern(leads);

/** Code among the words: a manual's note, not somebody's words. */
const CODE = '\uFFFC';
/** True for running text, which a quotation stands in: behind a heading or a row of badges it is a motto. */
const isRunning = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && /\S+\s+\S+\s+\S.*[.!?…”"’)]\s*$/su.test(block.prose.text);

/** The quotations of this form, in text order. */
export function* unsignedBlockQuotations({ document, passages, links }: Article): Generator<Span> {
  const { blocks } = document;
  if (!blocks.some(({ kind }) => kind === 'quotation')) return;
  const attributing = new Set(passages.map(({ block }) => block));
  for (let first = 0; first < blocks.length; first++) {
    if (blocks[first]?.kind !== 'quotation') continue;
    let last = first;
    while (blocks[last + 1]?.kind === 'quotation') last++;
    const quoted = blocks.slice(first, last + 1);
    const words = quoted.map(({ prose }) => prose.text).join(' ');
    const start = quoted[0]?.start ?? 0;
    const end = quoted.at(-1)?.end ?? start;
    const own =
      quoted.some((_, i) => attributing.has(first + i)) || links.some((link) => link.start >= start && link.end <= end);
    const around = [blocks[first - 1], blocks[last + 1]].some(
      (block, side) =>
        block !== undefined &&
        (attributing.has(side === 0 ? first - 1 : last + 1) || (side === 0 ? LEADS : SIGNED).test(block.prose.text)),
    );
    const text = first === 0 || isRunning(blocks[first - 1]);
    if (
      text &&
      !words.includes(CODE) &&
      !own &&
      !around &&
      !SIGNED.test(words) &&
      !NOTE.test(words) &&
      words.split(/\s+/).length >= MIN_WORDS
    )
      yield { start, end };
    first = last;
  }
}
