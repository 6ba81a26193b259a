/** The outlets that Hearsay knows by name. */
import { keyOf } from './key.ts';
import { exactNames, fullNames, outletNames, stateCount, stateDomains } from './listed.ts';

/** An outlet known by name. */
export interface KnownOutlet {
  readonly name: string;
  readonly stateControlled: boolean;
}

const outletAt = (position: number): KnownOutlet => ({
  name: fullNames[position] ?? '',
  stateControlled: position < stateCount,
});

/**
 * The outlet that some words name, nothing else beside them; null where they name none. A name that is an everyday word
 * too ("Time", "the Hill") has to be written as the outlet writes it.
 */
export function knownOutlet(words: string): KnownOutlet | null {
  const key = keyOf(words);
  const position = outletNames.get(key);
  if (position === undefined) return null;
  const outlet = outletAt(position);
  const exactly = exactNames.get(key);
  if (exactly === undefined) return /\p{Lu}|\./u.test(words) ? outlet : null;
  const written = words.replace(/^the /, 'The ');
  return written === exactly || written === `The ${exactly}` ? outlet : null;
}

/** The state-controlled outlet that a host name belongs to, else null. */
export function stateOutletAt(host: string): KnownOutlet | null {
  for (let name = host.toLowerCase(); name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const found = stateDomains.get(name);
    if (found !== undefined) return outletAt(found);
  }
  return null;
}
