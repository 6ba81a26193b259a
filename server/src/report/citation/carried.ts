import type { Attribution } from '../../attribution/index.ts';
import { grouped } from './group.ts';

/** Attributions to an outlet whose claim another one carries further back, with the id of that one. */
export function carriedBy(attributions: readonly Attribution[]): ReadonlyMap<string, string> {
  const outlets = attributions.filter(({ source }) => source?.kind === 'outlet');
  const byId = new Set(outlets.map(({ id }) => id));
  const bySentence = grouped(outlets.map((outlet) => [outlet.sentence.start, outlet] as const));
  const carried = new Map<string, string>();
  for (const { id, within, relay, sentence, source } of attributions) {
    if (source?.kind === 'outlet' || !source) continue;
    if (within !== null && byId.has(within)) carried.set(within, id);
    for (const outlet of bySentence.get(sentence.start) ?? [])
      if (relay.some(({ name }) => name === outlet.source?.name || name === outlet.source?.text))
        carried.set(outlet.id, id);
  }
  return carried;
}
