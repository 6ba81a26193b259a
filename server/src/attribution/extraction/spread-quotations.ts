/** Gives every quotation to the attribution whose words it is, also where it runs over several sentences. */
import type { Span } from '../../document/types.ts';
import { draftWith } from './draft-with.ts';
import type { Reading, TokenisedBlock } from './reading.ts';
import type { Draft, RawQuotation } from './types.ts';

/** The quotations of a block, belonging to nobody yet. */
export function toRawQuotations({ text, tokens, quoted }: TokenisedBlock): RawQuotation[] {
  return quoted.quotations.map((q) => {
    const start = q.continues && quoted.state[q.first] === 1 ? 0 : (tokens.start[q.first] as number);
    let words = 0;
    for (let i = q.first; i <= q.last; i++) if ((tokens.shape[i] as number) <= 5) words++;
    return {
      start,
      end: q.open ? text.length : (tokens.end[q.last] as number),
      style: q.style,
      words,
      continues: q.continues,
      open: q.open,
      attribution: null,
      nested: q.nested,
    };
  });
}

/** Attributions and quotations that know of each other. */
export interface Spread {
  readonly drafts: readonly Draft[];
  readonly quotations: readonly RawQuotation[];
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Finds the attribution of each quotation: the one whose content it touches, else, for a quotation that is a sentence of
 * its own, the one that the quotation before belongs to. Its content then holds the whole quotation.
 */
export function spreadQuotations(r: Reading, drafts: readonly Draft[], quotations: readonly RawQuotation[]): Spread {
  if (quotations.length === 0) return { drafts, quotations };
  const grown = [...drafts];
  let from = 0;
  let last: number | null = null;
  const owned = quotations.map((q) => {
    while (from < drafts.length && farBefore(drafts[from] as Draft, q)) from++;
    let owner: number | null = null;
    for (let i = from; i < drafts.length && (drafts[i] as Draft).cue.start < q.end + 2000; i++) {
      const draft = drafts[i] as Draft;
      if (q.start <= draft.cue.start && draft.cue.end <= q.end) continue;
      if (touchesAny(draft.content, q)) {
        owner = i;
        break;
      }
    }
    if (owner === null && !q.nested && last !== null && standsAlone(r, q)) owner = last;
    if (owner !== null && !q.nested) {
      last = owner;
      const draft = grown[owner] as Draft;
      if (!touches(q, draft.cue)) grown[owner] = draftWith(draft, draft.source, unite(draft.content, q));
    } else if (!q.nested) last = null;
    return owner === null ? q : ownedBy(q, owner);
  });
  return { drafts: grown, quotations: owned };
}

/** Quotations of one shape, with their attribution or without. */
const ownedBy = ({ start, end, style, words, continues, open, nested }: RawQuotation, owner: number): RawQuotation => ({
  start,
  end,
  style,
  words,
  continues,
  open,
  attribution: owner,
  nested,
});

const farBefore = ({ cue, content }: Draft, q: Span): boolean =>
  cue.end < q.start && (content[content.length - 1]?.end ?? 0) < q.start;

function touchesAny(pieces: readonly Span[], q: Span): boolean {
  for (const piece of pieces) if (touches(piece, q)) return true;
  return false;
}

/** True where nothing but quotation marks and stops stands around a quotation in its sentences. */
function standsAlone({ text }: Reading, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 3), start).trimEnd();
  const after = text.slice(end, end + 3).trimStart();
  return (before === '' || /[.!?”"’'»]$/.test(before)) && (after === '' || /^[“"‘'«A-Z.]/.test(after));
}

function unite(pieces: readonly Span[], whole: Span): Span[] {
  let { start, end } = whole;
  const rest: Span[] = [];
  for (const piece of pieces)
    if (touches(piece, whole)) {
      start = Math.min(start, piece.start);
      end = Math.max(end, piece.end);
    } else rest.push(piece);
  return [...rest, { start, end }].sort((a, b) => a.start - b.start);
}
