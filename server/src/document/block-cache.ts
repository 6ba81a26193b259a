import type { BlockContent, BlockPart } from './parts.ts';
import { ownProse, sameProse } from './prose.ts';
import type { BlockKind, TextChange } from './types.ts';

const nothing: TextChange = { start: 0, end: 0, newLength: 0 };

/**
 * The blocks of a text as they were read. The next reading of the text takes over those before and after its change,
 * without looking at a letter of them.
 */
export class BlockCache {
  readonly #before: readonly BlockPart[];
  readonly #change: TextChange;
  readonly #now: BlockPart[] = [];
  /** Earlier blocks before this index have been passed: both readings go through the text in order. */
  #at = 0;

  /** Starts from an earlier reading, one change ago; what this one does not use is forgotten. */
  constructor(before: readonly BlockPart[] = [], change = nothing) {
    this.#before = before;
    this.#change = change;
  }

  /** The blocks of the text as it is now, for the next reading. */
  get blocks(): readonly BlockPart[] {
    return this.#now;
  }

  /** A block as it was before, where its text is the same; else null, and it is to be `put`. Asked for in text order. */
  get(kind: BlockKind, level: number, start: number, end: number): BlockPart | null {
    const part = this.#earlier(kind, level, start, end);
    if (part) this.#now.push(part);
    return part;
  }

  /** A block with what was found in it. */
  put(kind: BlockKind, level: number, start: number, end: number, content: BlockContent): BlockPart {
    // A text that is edited for hours is not to be kept as often as it was read.
    const prose = this.#before.length > 0 && content.prose ? ownProse(content.prose) : content.prose;
    const { links, anchors, comments } = content;
    const part = { kind, level, start, end, prose, content: { prose, links, anchors, comments } };
    this.#now.push(part);
    return part;
  }

  /** A block that was read again: as it was before, where its words are the same, for much hangs on them; else `put`. */
  again(kind: BlockKind, level: number, start: number, end: number, content: BlockContent): BlockPart {
    const part = this.#earlier(kind, level, start, end);
    if (!part?.prose || !content.prose || !sameProse(part.prose, content.prose))
      return this.put(kind, level, start, end, content);
    this.#now.push(part);
    return part;
  }

  #earlier(kind: BlockKind, level: number, start: number, end: number): BlockPart | null {
    const change = this.#change;
    const isBehind = start >= change.start + change.newLength;
    if (!isBehind && end > change.start) return null;
    const by = isBehind ? change.newLength - (change.end - change.start) : 0;
    const before = this.#before;
    while (this.#at < before.length && (before[this.#at] as BlockPart).start + by < start) this.#at++;
    const part = before[this.#at];
    if (!part || part.start + by !== start || part.end + by !== end || part.kind !== kind || part.level !== level)
      return null;
    return by === 0 ? part : { kind, level, start, end, prose: part.prose, content: part.content };
  }
}
