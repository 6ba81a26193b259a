/** Who says a quotation: its own sentence, the ones beside it, the paragraph before or after. */
import { beginsWithCapital } from '../../document/letters.ts';
import { Pattern } from '../../document/pattern.ts';
import type { RawAttribution } from '../extraction/index.ts';
import type { ReadBlock } from '../sources/types.ts';
import { anyPerson } from '../words/listed-words.ts';
import { classesOf } from '../words/lookup.ts';
import { maybeName, person } from './forms.ts';
import type { Piece } from './types.ts';

/** The speaker of a quotation. */
export interface Speaker {
  /** The attribution it belongs to, else null. */
  readonly attribution: AttributionPlace | null;
  /** True where a reader can tell who speaks though no attribution stands for it: a name or a pronoun beside it. */
  readonly near: boolean;
}

/** Words that tell who speaks stand no further from the quotation. */
const READ = 300;

/** An attribution: its block, by position in the list of read blocks, and its index in the block's analysis. */
export interface AttributionPlace {
  readonly position: number;
  readonly attribution: number;
}

/** Hands an attribution's place back; null where there is none. */
export type Find = (position: number, attribution: number) => AttributionPlace | null;

const ENDS = Pattern.of(/[.!?…,—–-]\P{L}*$/u);
/** A quotation of a whole sentence or more; a shorter one is part of the writer's own sentence. */
const isWhole = (text: string): boolean => beginsWithCapital(text) && ENDS.test(text);
const PERSON = new Pattern(person);
/** "Q: …", "A: …", "ROE: …": the label says who speaks. */
const LABEL = Pattern.of(/^\s*(?:\*\*)?(?:\p{Lu}[A-Za-zÀ-ɏ.’' -]{0,40})(?:\*\*)?:\s/u);
/** A word at the head of what stands around a quotation has a capital, whoever speaks. */
const OPENER = Pattern.of(/^\s*\p{Lu}\p{Ll}+/u);
const withoutOpener = (text: string): string => text.slice(OPENER.exec(text)?.[0].length ?? 0);
const SOMEBODY = Pattern.of(/\b(?:he|she|they)\b|\b\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+/u);
const ASKS = /\?["”’)]*\s*$/;

/** Finds who says a quotation. */
export function speakerOf(blocks: readonly ReadBlock[], pieces: readonly Piece[], find: Find): Speaker {
  for (const { position, attribution } of pieces) {
    const place = attribution === null ? null : find(position, attribution);
    if (place) return { attribution: place, near: !isNobodysPronoun(blocks, place) };
  }
  for (const piece of pieces) {
    const place = besideIn(blocks, piece, find);
    if (place) return { attribution: place, near: true };
  }
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return { attribution: null, near: false };
  const { text } = (blocks[first.position] as ReadBlock).analysis;
  if (
    LABEL.test(text.slice(0, READ)) ||
    (blocks[first.position]?.block.kind !== 'paragraph' && blocks[first.position]?.block.kind !== 'list-item')
  )
    return { attribution: null, near: true };
  const behind = (blocks[last.position] as ReadBlock).analysis.text;
  const own = `${text.slice(Math.max(0, first.start - READ), first.start)} ${behind.slice(last.end, last.end + READ)}`;
  const part = !isWhole(text.slice(first.start, first.end));
  if (part && PERSON.test(withoutOpener(own))) return { attribution: null, near: true };
  // A paragraph that introduces somebody, then what they say: the quotation alone, or first or last in its paragraph.
  const around = neighbours(blocks, first.position, last.position, find, own.trim() === '');
  return (
    around ?? { attribution: null, near: !part && introduces(text.slice(Math.max(0, first.start - READ), first.start)) }
  );
}

const PRONOUN = /^(?:he|she)$/i;
/** A word with a capital that could be a name: not one that only opens its sentence. */
const NAMED = new Pattern(maybeName);
/** How many blocks back somebody may be whom a pronoun refers to. */
const BACK = 6;

/** "…,” **he** said", where nobody has a name whom "he" could be. */
function isNobodysPronoun(blocks: readonly ReadBlock[], { position, attribution }: AttributionPlace): boolean {
  const { analysis } = blocks[position] as ReadBlock;
  const { source } = analysis.attributions[attribution] as RawAttribution;
  if (!source || !PRONOUN.test(analysis.text.slice(source.start, source.end))) return false;
  for (let at = position; at >= Math.max(0, position - BACK); at--) {
    const { text, quotations, attributions } = (blocks[at] as ReadBlock).analysis;
    const spoken = attributions.some((other) => other.source && other.source !== source);
    if (spoken) return false;
    let plain = '';
    let from = 0;
    for (const { start, end } of quotations) {
      plain += text.slice(from, Math.max(from, start));
      from = Math.max(from, end);
    }
    if (NAMED.test(plain + text.slice(from)) || callsSomebody((blocks[at] as ReadBlock).analysis)) return false;
  }
  return position - BACK < 0;
}

/** True for a block with a noun for a person. */
function callsSomebody({ tokens }: ReadBlock['analysis']): boolean {
  for (let i = 0; i < tokens.count; i++) if ((classesOf(tokens.hash[i] as number) & anyPerson) !== 0) return true;
  return false;
}

/** True for a sentence before the quotation that has a person in it whom the quotation then gives. */
const introduces = (before: string): boolean => {
  const sentences = before.trim().split(/(?<=[.!?:])\s+/);
  const previous = sentences.at(-1) ?? '';
  return previous.endsWith(':') || SOMEBODY.test(previous);
};

/** Further than this many sentences away, a speaker of the paragraph is none of the quotation's. */
const NEAR = 6;

/** The sentence that holds a place. */
function sentenceAt({ analysis }: ReadBlock, place: number): number {
  const { sentences, tokens } = analysis;
  let low = 0;
  let high = sentences.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens.start[sentences.first[middle] as number] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The index of the first attribution from a sentence on. */
function firstIn(attributions: readonly RawAttribution[], sentence: number): number {
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((attributions[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An attribution of the same sentence, else of the sentence before or after in the same block. */
function besideIn(blocks: readonly ReadBlock[], piece: Piece, find: Find): AttributionPlace | null {
  const read = blocks[piece.position] as ReadBlock;
  const { attributions } = read.analysis;
  if (attributions.length === 0) return null;
  const first = sentenceAt(read, piece.start);
  const last = sentenceAt(read, piece.end - 1);
  const speaks = (from: number, to: number): AttributionPlace | null => {
    for (let i = firstIn(attributions, from); i < attributions.length; i++) {
      const a = attributions[i] as RawAttribution;
      if (a.sentence > to) break;
      if (a.source && !(a.cue.start > piece.start && a.cue.end < piece.end)) {
        const place = find(piece.position, i);
        if (place) return place;
      }
    }
    return null;
  };
  return (
    speaks(first, last) ??
    speaks(last + 1, last + 1) ??
    speaks(first - 1, first - 1) ??
    speaks(first - NEAR, last + NEAR)
  );
}

/** The paragraph before that ends in a colon or with somebody speaking; the one after that begins with the speaker. */
function neighbours(
  blocks: readonly ReadBlock[],
  first: number,
  last: number,
  find: Find,
  alone: boolean,
): Speaker | null {
  const before = blocks[first - 1];
  if (before) {
    const { attributions, sentences, text } = before.analysis;
    const index = attributions.findLastIndex(
      ({ source, sentence }) => source !== null && sentence === sentences.count - 1,
    );
    const place = index >= 0 ? find(first - 1, index) : null;
    if (place) return { attribution: place, near: true };
    const any = attributions.findLastIndex(({ source }) => source !== null);
    if (alone && any >= 0) return { attribution: find(first - 1, any), near: true };
    const ending = text.slice(-READ);
    if (/:\s*$/.test(ending) || ASKS.test(ending) || LABEL.test(text.slice(0, READ)))
      return { attribution: null, near: true };
  }
  const after = blocks[last + 1];
  if (after && alone) {
    const index = after.analysis.attributions.findIndex(({ source, sentence }) => source !== null && sentence === 0);
    const place = index >= 0 ? find(last + 1, index) : null;
    if (place) return { attribution: place, near: true };
  }
  return null;
}
