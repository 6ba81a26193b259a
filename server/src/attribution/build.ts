/** One attribution as the article tells it, from everything that was found out about it. */
import type { Span } from '../document/types.ts';
import type { Draft } from './draft.ts';
import type { Evidence } from './evidence/index.ts';
import { isOpinion } from './flags/opinion.ts';
import { blockSpan } from './places.ts';
import { quotationOf } from './quotations/directness.ts';
import type { ReadProse } from './sources/types.ts';
import type { AttributedSource, Attribution, Disclosure, Flag, Relay } from './types.ts';

/** What the rest of the article adds to a draft. */
export interface Found {
  readonly id: string;
  readonly sourceId: string | null;
  /** The id of the attribution it stands in, else null. */
  readonly within: string | null;
  readonly flags: readonly Flag[];
  readonly evidence: readonly Evidence[];
  readonly disclosure: Disclosure | null;
  /** Pieces of its content in later blocks, from the start of its own. */
  readonly continued: readonly Span[];
}

function sourceOf({ read, raw, resolved, kind, outlet }: Draft): AttributedSource | null {
  if (!raw.source || !resolved || !kind) return null;
  const { start, end } = blockSpan(read, raw.source);
  const name = resolved.name ?? (kind === 'outlet' ? (outlet?.name ?? null) : null);
  return { start, end, text: read.analysis.text.slice(raw.source.start, raw.source.end), kind, name };
}

const NONE: readonly Relay[] = [];
const NO_LINKS: readonly string[] = [];
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where the evidence shows what was said: a front page does not. */
export const isCited = (evidence: readonly Evidence[]): boolean => evidence.some(({ frontPage }) => !frontPage);

/** The link to what an outlet published: the one on its name, else the first of the attribution. */
function linkOf(place: Span, evidence: readonly Evidence[]): string | null {
  const addressed = evidence.filter(({ address, frontPage }) => address !== null && !frontPage);
  return (addressed.find((one) => overlaps(one, place)) ?? addressed[0])?.id ?? null;
}

function relaysOf({ read, relays }: Draft, evidence: readonly Evidence[]): Relay[] {
  return relays.map((mention) => {
    const { outlet, words } = mention;
    const place = blockSpan(read, mention);
    return { start: place.start, end: place.end, name: outlet.name ?? words, link: linkOf(place, evidence) };
  });
}

/** A place in a block, from its start, with the words there. */
export function spokenAt(read: ReadProse, span: Span): Span & { readonly text: string } {
  const { start, end } = blockSpan(read, span);
  return { start, end, text: read.analysis.text.slice(span.start, span.end) };
}

/** Builds an attribution. Its offsets count from the start of its block, which is block 0 as far as it knows. */
export function buildAttribution(draft: Draft, found: Found): Attribution {
  const { read, raw, outlet, relays } = draft;
  const { id, sourceId, within, disclosure, evidence, flags, continued } = found;
  const content: Span[] = [];
  for (const piece of raw.content) content.push(blockSpan(read, piece));
  for (const piece of continued) content.push(piece);
  return {
    id,
    sentence: blockSpan(read, draft.sentence),
    block: 0,
    source: sourceOf(draft),
    sourceId,
    cue: spokenAt(read, raw.cue),
    lemma: raw.lemma,
    content: content.slice(),
    quotation: quotationOf(read.analysis, raw),
    relay: relays.length === 0 ? NONE : relaysOf(draft, evidence),
    within,
    disclosure,
    flags,
    links: evidence.length === 0 ? NO_LINKS : evidence.map(({ id }) => id),
    cited: isCited(evidence),
    hedge: flags.includes('agentless') ? (raw.construction === 'adverb' ? 'adverb' : 'passive') : null,
    opinion: draft.kind === 'anonymous' && isOpinion(read.analysis, raw),
    stateLabelled: outlet?.stateLabelled === true || relays.some((relay) => relay.outlet.stateLabelled),
  };
}
