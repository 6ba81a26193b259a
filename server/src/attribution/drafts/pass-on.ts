/** Outlets hand on what is said inside what they report, and what the same speaker adds. */

import type { Draft } from '../draft.ts';
import { keyOf, knownOutlet, outletNamed } from '../outlets/index.ts';
import type { Outlet, RelayMention } from '../relays/types.ts';

/** Whether an outlet is the article's own. */
export function ownOutlets(publication: readonly string[]): (outlet: Outlet | null) => boolean {
  const keys = new Set(publication.flatMap((name) => [keyOf(name), keyOf(knownOutlet(name)?.name ?? name)]));
  return (outlet) => outlet?.name != null && keys.has(keyOf(outlet.name));
}

const sameOutlet = (a: Outlet, b: Outlet): boolean => a.name !== null && a.name === b.name;

/** Adds relays that are not there yet, keeping their order. */
function withMore(relays: readonly RelayMention[], more: readonly RelayMention[]): readonly RelayMention[] {
  const added = more.filter(
    (relay) => !relays.some((other) => sameOutlet(other.outlet, relay.outlet) || other.start === relay.start),
  );
  return added.length === 0 ? relays : [...relays, ...added];
}

/** True where an attribution of a block was told to the outlet that was named last before. */
export const asksForOutlet = (drafts: readonly Draft[]): boolean =>
  drafts.some(({ facts, outlet }) => facts.toldIt !== null && outlet === null);

/** The outlet that attributions of a block name last, where the article had named `last` before. */
export const lastOutlet = (drafts: readonly Draft[], last: Outlet | null): Outlet | null =>
  drafts.reduce((before, { facts, outlet }) => facts.relays.at(-1)?.outlet ?? outlet ?? before, last);

/**
 * Gives every attribution of a block the outlets it came through; `last` is the outlet that the article named last before
 * the block. Linear but for sentences of many attributions.
 */
export function passOn(drafts: readonly Draft[], isOwn: (outlet: Outlet | null) => boolean, last: Outlet | null): void {
  let named = last;
  for (const draft of drafts) {
    const { facts, read, outlet } = draft;
    const relays = facts.relays.filter((relay) => !isOwn(relay.outlet));
    if (facts.toldIt && outlet === null) {
      const words = read.analysis.text.slice(facts.toldIt.start, facts.toldIt.end);
      const told: Outlet | null = named ?? (words === 'it' || words.endsWith('interview') ? null : outletNamed(null));
      if (told && !isOwn(told)) relays.unshift({ ...facts.toldIt, outlet: told, words });
    }
    draft.relays = relays;
    named = lastOutlet([draft], named);
  }
  const done = new Set<Draft>();
  for (const draft of drafts) inherit(draft, isOwn, done);
  share(drafts);
}

/** What stands in an outlet's report came through the outlet, and through whom that one had it from. */
function inherit(draft: Draft, isOwn: (outlet: Outlet | null) => boolean, done: Set<Draft>): void {
  const path: Draft[] = [];
  for (let up: Draft | null = draft; up && !done.has(up); up = up.outer) {
    done.add(up);
    path.push(up);
  }
  for (const one of path.reverse()) {
    const { outer } = one;
    if (!outer || one.quoted) continue;
    const { source } = outer.raw;
    const itself: RelayMention[] =
      outer.outlet && source && !isOwn(outer.outlet) && !(one.outlet && sameOutlet(one.outlet, outer.outlet))
        ? [{ ...source, outlet: outer.outlet, words: outer.read.analysis.text.slice(source.start, source.end) }]
        : [];
    one.relays = withMore(one.relays, [...itself, ...outer.relays]);
  }
}

const sameSpeaker = (a: Draft, b: Draft): boolean =>
  a.resolved?.entry === b.resolved?.entry || (a.raw.source !== null && a.raw.source.start === b.raw.source?.start);

/** "…, he told Reuters, adding that …": what the same speaker says in the same sentence came the same way. */
function share(drafts: readonly Draft[]): void {
  for (let at = 0; at < drafts.length; ) {
    const first = drafts[at] as Draft;
    let next = at + 1;
    while (next < drafts.length && drafts[next]?.raw.sentence === first.raw.sentence) next++;
    const sentence = drafts.slice(at, next).filter(({ resolved, quoted }) => resolved !== null && !quoted);
    for (const [i, draft] of sentence.entries()) {
      if (draft.relays.length > 0 || draft.outlet !== null) continue;
      const before = sentence.slice(0, i).findLast((other) => other.relays.length > 0 && sameSpeaker(other, draft));
      if (before) draft.relays = before.relays;
    }
    at = next;
  }
}
