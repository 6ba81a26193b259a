/** What is said at a cue: the pieces of content, without the marks at their edges. */
import type { Span } from '../../document/types.ts';
import type { TokenSpan } from './given/types.ts';
import type { Linked } from './model/link.ts';
import { LinkLabel } from './model/model.ts';
import { type Reading, spanOfTokens } from './reading.ts';
import { tableOf, WordClass } from './word-classes.ts';

const trimmed = tableOf('comma', 'stop', 'colon', 'semicolon', 'dash');

/** No gap between two pieces of content is closed that is longer. */
const longestGap = 12;

/** A cue in its sentence, with what is known of it. */
export interface CuePlace {
  /** The sentence: tokens `begin` up to, not including, `limit`. */
  readonly begin: number;
  readonly limit: number;
  /** The cue: tokens `first` up to, not including, `end`. */
  readonly cue: TokenSpan;
  readonly source: TokenSpan | null;
  /** True where another cue follows in the sentence. */
  readonly followed: boolean;
}

/**
 * The pieces of content: never the cue's or the source's own words. What the model leaves out between two pieces belongs
 * to them, and so does what it leaves out before the source, or after the last piece of a sentence without another cue.
 */
export function contentOf(r: Reading, place: CuePlace, { first, end, labels }: Linked): Span[] {
  const pieces = closeGaps(place, labelled(place, first, end, labels));
  if (pieces.length === 0) pieces.push(...guessed(r, place));
  return pieces.flatMap((piece) => trim(r, piece) ?? []);
}

/** Runs of content labels, those apart by a short gap joined. */
function labelled(place: CuePlace, first: number, end: number, labels: Uint8Array): TokenSpan[] {
  const pieces: { first: number; end: number }[] = [];
  let open = false;
  for (let i = first; i < end; i++) {
    if (isBarred(place, i)) open = false;
    else if (labels[i - first] === LinkLabel.content) {
      const last = pieces.at(-1);
      if (open && last && i - last.end < longestGap) last.end = i + 1;
      else pieces.push({ first: i, end: i + 1 });
      open = true;
    }
  }
  return pieces;
}

const within = (i: number, span: TokenSpan | null): boolean => span !== null && i >= span.first && i < span.end;
const isBarred = ({ cue, source }: CuePlace, i: number): boolean => within(i, cue) || within(i, source);

function closeGaps({ cue, source, limit, followed }: CuePlace, pieces: readonly TokenSpan[]): TokenSpan[] {
  const head = Math.min(cue.first, source?.first ?? cue.first);
  const tail = Math.max(cue.end, source?.end ?? cue.end);
  return pieces.map((piece, i) => {
    const next = pieces[i + 1];
    if (piece.end <= head && head - piece.end < longestGap && (next === undefined || next.first >= tail))
      return { first: piece.first, end: head };
    if (piece.first >= tail && next === undefined && !followed) return { first: piece.first, end: limit };
    return piece;
  });
}

/** Where the model finds no content: the longer side of the sentence. */
function guessed(r: Reading, { begin, limit, cue, source, followed }: CuePlace): TokenSpan[] {
  const head = Math.min(cue.first, source?.first ?? cue.first);
  const tail = Math.max(cue.end, source?.end ?? cue.end);
  const endsHere = saysWhen(r, tail, limit);
  if (endsHere) return head > begin ? [{ first: begin, end: head }] : [];
  const quotedBefore = head - begin > 3 && (r.quote[head - 1] as number) > 0;
  if (quotedBefore) return [{ first: begin, end: head }];
  return followed || limit - tail < 2 ? [] : [{ first: tail, end: limit }];
}

const timeWord = tableOf('day', 'month', 'time', 'number', 'stop', 'comma');

/** True where nothing follows but when it was said: "…, the agency announced **yesterday**." */
function saysWhen({ class: classes }: Reading, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    const c = classes[i] as number;
    if (timeWord[c] === 0 && !(c === WordClass.preposition && timeWord[classes[i + 1] as number] === 1)) return false;
  }
  return true;
}

function trim(r: Reading, { first, end }: TokenSpan): Span | null {
  let a = first;
  let b = end;
  while (a < b && trimmed[r.class[a] as number] === 1) a++;
  while (b > a && trimmed[r.class[b - 1] as number] === 1) b--;
  return b > a ? spanOfTokens(r, a, b) : null;
}
