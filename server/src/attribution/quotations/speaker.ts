/** Who says a quotation: its own sentence, the ones beside it, the paragraph before or after. */
import { sentenceSpan } from '../drafts.ts';
import type { ReadBlock } from '../sources/types.ts';
import type { Piece } from './index.ts';

/** The speaker of a quotation. */
export interface Speaker {
  /** The id of the attribution it belongs to, else null. */
  readonly attribution: string | null;
  /** True where a reader can tell who speaks though no attribution stands for it: a name or a pronoun beside it. */
  readonly near: boolean;
}

type IdOf = (position: number, attribution: number) => string | null;

/** A quotation of a whole sentence or more; a shorter one is part of the writer's own sentence. */
const isWhole = (text: string): boolean => /^\P{L}*\p{Lu}/u.test(text) && /[.!?…,—–-]\P{L}*$/u.test(text);
const PERSON = /\b(?:he|she|they|who|his|her|their|him|them|I|we)\b|\b\p{Lu}\p{Ll}+/u;
/** "Q: …", "A: …", "ROE: …": the label says who speaks. */
const LABEL = /^\s*(?:\*\*)?(?:\p{Lu}[\p{L}.’' -]{0,40})(?:\*\*)?:\s/u;
const ASKS = /\?["”’)]*\s*$/;

/** Finds who says a quotation. */
export function speakerOf(blocks: readonly ReadBlock[], pieces: readonly Piece[], idOf: IdOf): Speaker {
  for (const { position, attribution } of pieces) {
    const id = attribution === null ? null : idOf(position, attribution);
    if (id) return { attribution: id, near: true };
  }
  for (const piece of pieces) {
    const id = besideIn(blocks, piece, idOf);
    if (id) return { attribution: id, near: true };
  }
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return { attribution: null, near: false };
  const { text } = (blocks[first.position] as ReadBlock).analysis;
  if (
    LABEL.test(text) ||
    (blocks[first.position]?.block.kind !== 'paragraph' && blocks[first.position]?.block.kind !== 'list-item')
  )
    return { attribution: null, near: true };
  const own = `${text.slice(0, first.start)} ${(blocks[last.position] as ReadBlock).analysis.text.slice(last.end)}`;
  const part = !isWhole(text.slice(first.start, first.end));
  if (part && PERSON.test(own.replace(/^\s*\p{Lu}\p{Ll}+/u, ''))) return { attribution: null, near: true };
  // A paragraph that introduces somebody, then what they say: the quotation alone, or first or last in its paragraph.
  const around = neighbours(blocks, first.position, last.position, idOf, own.trim() === '');
  return around ?? { attribution: null, near: !part && introduces(text.slice(0, first.start)) };
}

/** True for a sentence before the quotation that has a person in it whom the quotation then gives. */
const introduces = (before: string): boolean => {
  const sentences = before.trim().split(/(?<=[.!?:])\s+/);
  const previous = sentences.at(-1) ?? '';
  return previous.endsWith(':') || /\b(?:he|she|they)\b|\b\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+/u.test(previous);
};

/** An attribution of the same sentence, else of the sentence before or after in the same block. */
function besideIn(blocks: readonly ReadBlock[], piece: Piece, idOf: IdOf): string | null {
  const read = blocks[piece.position] as ReadBlock;
  const { attributions, sentences } = read.analysis;
  if (attributions.length === 0) return null;
  let first = -1;
  let last = -1;
  for (let s = 0; s < sentences.count; s++) {
    const span = sentenceSpan(read, s);
    if (span.start >= piece.end) break;
    if (span.end > piece.start) {
      if (first < 0) first = s;
      last = s;
    }
  }
  const speaks = (from: number, to: number): string | null => {
    for (let i = 0; i < attributions.length; i++) {
      const a = attributions[i];
      if (
        a?.source &&
        a.sentence >= from &&
        a.sentence <= to &&
        !(a.cue.start > piece.start && a.cue.end < piece.end)
      ) {
        const id = idOf(piece.position, i);
        if (id) return id;
      }
    }
    return null;
  };
  return (
    speaks(first, last) ?? speaks(last + 1, last + 1) ?? speaks(first - 1, first - 1) ?? speaks(0, sentences.count)
  );
}

/** The paragraph before that ends in a colon or with somebody speaking; the one after that begins with the speaker. */
function neighbours(
  blocks: readonly ReadBlock[],
  first: number,
  last: number,
  idOf: IdOf,
  alone: boolean,
): Speaker | null {
  const before = blocks[first - 1];
  if (before) {
    const { attributions, sentences, text } = before.analysis;
    const index = attributions.findLastIndex(
      ({ source, sentence }) => source !== null && sentence === sentences.count - 1,
    );
    const id = index >= 0 ? idOf(first - 1, index) : null;
    if (id) return { attribution: id, near: true };
    const any = attributions.findLastIndex(({ source }) => source !== null);
    if (alone && any >= 0) return { attribution: idOf(first - 1, any), near: true };
    if (/:\s*$/.test(text) || ASKS.test(text) || LABEL.test(text)) return { attribution: null, near: true };
  }
  const after = blocks[last + 1];
  if (after && alone) {
    const index = after.analysis.attributions.findIndex(({ source, sentence }) => source !== null && sentence === 0);
    const id = index >= 0 ? idOf(last + 1, index) : null;
    if (id) return { attribution: id, near: true };
  }
  return null;
}
