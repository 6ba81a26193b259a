/** What a block and its sources tell, before the rest of the article adds to it. */
import type { Span } from '../../document/types.ts';
import { type Credit, creditsOf } from '../credits/index.ts';
import { corroborating } from '../disclosure/corroboration.ts';
import { reasonsIn, type Told, tell } from '../disclosure/index.ts';
import type { Draft } from '../draft.ts';
import { draftsOf } from '../drafts/block-drafts.ts';
import { asksForOutlet, lastOutlet, passOn } from '../drafts/pass-on.ts';
import { type Places, placesOf } from '../evidence/index.ts';
import type { BlockAnalysis } from '../extraction/index.ts';
import type { Outlet } from '../outlets/types.ts';
import { blockSpan } from '../places.ts';
import type { ReadProse, ResolvedSource } from '../sources/types.ts';
import type { AnonymityReason } from '../types.ts';

/**
 * The parts of one passage. They stay as they are while the block's words and whom its sources are do; which entries of
 * the ledger these have may change meanwhile.
 */
export interface PassageParts {
  readonly analysis: BlockAnalysis;
  readonly resolved: readonly (ResolvedSource | null)[];
  readonly read: ReadProse;
  /** Attributions and credits, in text order. */
  readonly items: readonly (Draft | Credit)[];
  /** What each item tells of an unnamed source; null for the others. */
  readonly told: readonly (Told | null)[];
  /** True where it tells of one. */
  readonly tellsOfUnnamed: boolean;
  /** Reasons that the block gives for not naming somebody, from its start. */
  readonly reasons: readonly AnonymityReason[];
  /** By index of the attribution in the block's analysis: its place among the items, -1 for a credit's words. */
  readonly order: readonly number[];
  /** By item: the places among the items of those that bear it out. */
  readonly confirmed: ReadonlyMap<Draft | Credit, readonly number[]>;
  /** The outlet that the article named last before the block, where that matters; else null. */
  readonly asked: Outlet | null;
  readonly asksForOutlet: boolean;
  /** The outlet that the block names last itself, else null. */
  readonly named: Outlet | null;
}

export const isCredit = (item: Draft | Credit): item is Credit => 'line' in item;

const startOf = (item: Draft | Credit): number => (isCredit(item) ? item.cue.start : item.raw.cue.start);
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Of a passage that attributes nothing, and of one in which nobody bears out anybody. */
const NO_ITEMS: readonly never[] = [];
const NOT_CONFIRMED: PassageParts['confirmed'] = new Map();

/** Reads the parts of a passage. `last` is the outlet that the article named last before. */
export function readParts(
  read: ReadProse,
  resolved: readonly (ResolvedSource | null)[],
  isOwn: (outlet: Outlet | null) => boolean,
  last: Outlet | null,
): PassageParts {
  const { analysis } = read;
  const credits = creditsOf(analysis).filter(
    ({ kind, outlets }) => kind !== 'relayed' || !outlets.some(({ outlet }) => isOwn(outlet)),
  );
  const drafts = draftsOf(read, resolved, ({ cue }) => credits.some(({ line }) => overlaps(line, cue)));
  passOn(drafts, isOwn, last);
  if (drafts.length + credits.length === 0)
    return {
      analysis,
      resolved,
      read,
      items: NO_ITEMS,
      told: NO_ITEMS,
      reasons: reasonsIn(read),
      tellsOfUnnamed: false,
      order: NO_ITEMS,
      confirmed: NOT_CONFIRMED,
      asked: null,
      asksForOutlet: false,
      named: null,
    };
  const items = credits.length === 0 ? drafts : [...drafts, ...credits].sort((a, b) => startOf(a) - startOf(b));
  const order: number[] = [];
  for (let i = 0; i < analysis.attributions.length; i++) order.push(-1);
  for (const [i, item] of items.entries()) if (!isCredit(item)) order[item.index] = i;
  const confirmed = confirmedIn(drafts, order);
  const asks = asksForOutlet(drafts);
  const told: (Told | null)[] = [];
  for (const item of items) told.push(isCredit(item) ? null : tell(item));
  return {
    analysis,
    resolved,
    read,
    items: items.slice(),
    told: told.slice(),
    reasons: reasonsIn(read),
    tellsOfUnnamed: told.some((one) => one !== null),
    order: order.slice(),
    confirmed,
    asked: asks ? last : null,
    asksForOutlet: asks,
    named: lastOutlet(drafts, null),
  };
}

function confirmedIn(drafts: readonly Draft[], order: readonly number[]): PassageParts['confirmed'] {
  const others = corroborating(drafts);
  if (others.size === 0) return NOT_CONFIRMED;
  const confirmed = new Map<Draft | Credit, readonly number[]>();
  for (const [draft, by] of others)
    confirmed.set(
      draft,
      by.map(({ index }) => order[index] as number),
    );
  return confirmed;
}

/** Where the items of a passage stand in its block. */
export const placesIn = ({ items, read }: PassageParts): Places[] =>
  items.map((item) => (isCredit(item) ? creditPlaces(item, read) : placesOf(item)));

/** Where a credit stands. Lines that thank somebody have no evidence of their own. */
function creditPlaces({ kind, sentence, line, source, cue }: Credit, read: ReadProse): Places {
  const nowhere = { start: -1, end: -1 };
  const relayed = kind === 'relayed';
  return {
    sentence: relayed ? blockSpan(read, sentence ?? line) : nowhere,
    source: relayed && source ? blockSpan(read, source) : null,
    cue: relayed ? blockSpan(read, cue) : nowhere,
    content: [],
    whole: false,
  };
}
