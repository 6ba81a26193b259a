/** Connections that go where the check said: the address that was judged public is the one connected to. */
import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { isPublicAddress } from './addresses.ts';

/** Thrown, as a connection's error, where a name resolves to an address that may not be asked. */
export class BlockedAddressError extends Error {
  readonly code = 'HEARSAY_BLOCKED';
}

/**
 * A look-up that hands a connection only public addresses. A name with any private address among its answers is refused
 * whole: answers that change between look-ups (DNS rebinding) gain nothing, since no second look-up is made.
 */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses = (found ?? []) as LookupAddress[];
    if (error) return callback(error, '');
    const bad = addresses.find(({ address }) => !isPublicAddress(address));
    if (bad || addresses.length === 0)
      return callback(
        new BlockedAddressError(`${hostname} is at ${bad?.address ?? 'no address'}, not on the public network`),
        '',
      );
    if (options.all) return callback(null, addresses);
    const [first] = addresses;
    callback(null, first?.address ?? '', first?.family);
  });
};

/** The two ways out: one to public addresses only, one for hosts that the user's settings name. */
export interface Connections {
  readonly open: Agent;
  readonly allowed: Agent;
  close(): Promise<void>;
}

/** Opens nothing yet; connections are made as requests need them and must be closed at the end. */
export function createConnections(perHost: number, timeout: number): Connections {
  const options = {
    connections: perHost,
    pipelining: 1,
    headersTimeout: timeout,
    bodyTimeout: timeout,
    maxHeaderSize: 64 * 1024,
    keepAliveTimeout: 1000,
  };
  const open = new Agent({ ...options, connect: { timeout, lookup: publicLookup } });
  const allowed = new Agent({ ...options, connect: { timeout } });
  return {
    open,
    allowed,
    close: async () => {
      await Promise.all([open.destroy(), allowed.destroy()]);
    },
  };
}
