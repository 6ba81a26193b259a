/** The online check's door: addresses in, verdicts out. Asked for by name, never by default. */
import type { LinkStatus, LinkVerdict } from '../types.ts';
import { verdictOf } from '../verdict.ts';
import { findArchived } from './archive.ts';
import { type Asker, ask } from './ask.ts';
import { createConnections } from './connection.ts';
import { Hosts } from './hosts.ts';
import { judge } from './judge.ts';
import { matchesPattern } from './settings.ts';
import type { HostSummary, OnlineCache, OnlineProgress, OnlineSettings } from './types.ts';

const HOUR = 3_600_000;

/** How long a verdict is believed, by status: what is gone may come back, what was refused may have been a bad moment. */
const believedFor: Partial<Record<LinkStatus, number>> = {
  alive: 7 * 24 * HOUR,
  redirected: 7 * 24 * HOUR,
  'broken-fragment': 24 * HOUR,
  'soft-404': 24 * HOUR,
  dead: 24 * HOUR,
  refused: HOUR,
};

/** A page's title stands within this much of it. */
const TITLE_BYTES = 32 * 1024;

export interface OnlineCheckOptions {
  readonly settings: OnlineSettings;
  readonly cache?: OnlineCache;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: OnlineProgress) => void;
}

const skipped = (detail: string): LinkVerdict => verdictOf('skipped', detail);

/** The address to ask for a DOI (`doi:10.…`, or an address of a resolver), else null. */
function doiAddress(address: string, settings: OnlineSettings): string | null {
  const doi = /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)(10\.\d{4,9}\/.+)$/i.exec(address)?.[1];
  return doi ? settings.doiResolver + doi : null;
}

async function checkOne(address: string, asker: Asker): Promise<LinkVerdict> {
  const { settings } = asker;
  if (/^(mailto|tel|sms|data|javascript|about|file):/i.test(address))
    return skipped('Not an address that the network answers for.');
  if (settings.exclude.some((pattern) => matchesPattern(pattern, address))) return skipped('Excluded by the settings.');
  const doi = doiAddress(address, settings);
  if (doi) {
    const answer = await ask(doi, asker, { bytes: 0, follow: false });
    const status = answer.hops.at(-1)?.status ?? 0;
    // The resolver knows the DOI where it redirects; what the publisher then does says nothing about the citation.
    if (!answer.failure && status >= 300 && status < 400) return verdictOf('alive');
    return judge(answer, '', settings);
  }
  const absolute = address.startsWith('//') ? `https:${address}` : address;
  const at = absolute.indexOf('#');
  const fragment = at < 0 ? '' : absolute.slice(at + 1);
  const answer = await ask(absolute, asker, { bytes: fragment ? settings.pageSize : TITLE_BYTES });
  const found = judge(answer, fragment, settings);
  if (found.status !== 'dead' && found.status !== 'soft-404') return found;
  const archived = await findArchived(at < 0 ? absolute : absolute.slice(0, at), asker);
  return archived ? { ...found, suggestion: archived } : found;
}

/**
 * Checks addresses, each once however often it is given. Resolves with a verdict for every address; rejects only with
 * the signal's reason. Relative addresses are no business of the network's and must not be given.
 */
export async function checkOnline(
  addresses: Iterable<string>,
  { settings, cache, signal = new AbortController().signal, onProgress }: OnlineCheckOptions,
): Promise<ReadonlyMap<string, LinkVerdict>> {
  const unique = [...new Set(addresses)];
  const verdicts = new Map<string, LinkVerdict>();
  const connections = createConnections(settings.perHost, settings.timeout);
  const asker: Asker = { settings, connections, hosts: new Hosts(settings), signal };
  try {
    await Promise.all(
      unique.map(async (address) => {
        const kept = cache?.get(address);
        const fresh = kept && Date.now() - kept.at < (believedFor[kept.verdict.status] ?? 0);
        const found = fresh ? kept.verdict : await checkOne(address, asker);
        if (!fresh && believedFor[found.status]) cache?.set(address, { verdict: found, at: Date.now() });
        verdicts.set(address, found);
        onProgress?.({ done: verdicts.size, total: unique.length, url: address });
      }),
    );
  } finally {
    await connections.close();
  }
  return verdicts;
}

/** Counts verdicts by host, the host with most trouble first. */
export function summarizeHosts(verdicts: ReadonlyMap<string, LinkVerdict>): readonly HostSummary[] {
  const hosts = new Map<string, Partial<Record<LinkStatus, number>>>();
  for (const [address, { status }] of verdicts) {
    const host = URL.canParse(address) ? new URL(address).host || address.split(':')[0] || '' : '';
    const counts = hosts.get(host) ?? {};
    counts[status] = (counts[status] ?? 0) + 1;
    hosts.set(host, counts);
  }
  const trouble = (counts: Partial<Record<LinkStatus, number>>) =>
    (counts.dead ?? 0) * 1e6 + (counts['soft-404'] ?? 0) * 1e3 + (counts.refused ?? 0);
  return [...hosts]
    .map(([host, counts]) => ({ host, counts }))
    .sort((a, b) => trouble(b.counts) - trouble(a.counts) || a.host.localeCompare(b.host));
}
