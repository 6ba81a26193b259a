/** The online check's door: addresses in, verdicts out. Asked for by name, never by default. */
import { setMaxListeners } from 'node:events';
import type { LinkedText, LinkStatus, LinkVerdict } from '../types.ts';
import { verdictOf } from '../verdict.ts';
import { findArchived } from './archive.ts';
import { type Asker, ask } from './ask.ts';
import { createConnections } from './connection.ts';
import { Hosts } from './hosts.ts';
import { judge } from './judge.ts';
import { matchesPattern } from './settings.ts';
import { byHost, Turns } from './turns.ts';
import type { CachedAnswer, OnlineCache, OnlineProgress, OnlineSettings, Page } from './types.ts';

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
  /** Given, pages are read whole (up to the settings' size) and the article on each is handed over; null for none. */
  readonly onPage?: (address: string, page: LinkedText | null) => void;
}

/** The address to ask for a DOI (`doi:10.…`, or an address of a resolver), else null. */
function doiAddress(address: string, settings: OnlineSettings): string | null {
  const doi = /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)(10\.\d{4,9}\/.+)$/i.exec(address)?.[1];
  return doi ? settings.doiResolver + doi : null;
}

/** The article on a page. Its reader is large, and most checks have no use for it. */
const articleOn = async (page: Page, url: string) => (await import('./article-page.ts')).readArticlePage(page, url);

/** What is found out about one address: the verdict, and the article where it is wanted. */
type Found = Pick<CachedAnswer, 'verdict' | 'page'>;

/** Why an address is not asked for at all, else null. */
function leftOut(address: string, settings: OnlineSettings): Found | null {
  if (/^(mailto|tel|sms|data|javascript|about|file):/i.test(address))
    return { verdict: verdictOf('skipped', 'Not an address that the network answers for.') };
  return settings.exclude.some((pattern) => matchesPattern(pattern, address))
    ? { verdict: verdictOf('skipped', 'Excluded by the settings.') }
    : null;
}

async function checkDoi(doi: string, asker: Asker): Promise<LinkVerdict> {
  const answer = await ask(doi, asker, { bytes: 0, follow: false });
  const status = answer.hops.at(-1)?.status ?? 0;
  // The resolver knows the DOI where it redirects; what the publisher then does says nothing about the citation.
  if (!answer.failure && status >= 300 && status < 400) return verdictOf('alive');
  return judge(answer, '', asker.settings);
}

async function checkOne(address: string, asker: Asker, wantsPage: boolean): Promise<Found> {
  const { settings } = asker;
  const doi = doiAddress(address, settings);
  if (doi && !wantsPage) return { verdict: await checkDoi(doi, asker) };
  const absolute = doi ?? (address.startsWith('//') ? `https:${address}` : address);
  const at = absolute.indexOf('#');
  const fragment = at < 0 ? '' : absolute.slice(at + 1);
  const answer = await ask(absolute, asker, { bytes: fragment || wantsPage ? settings.pageSize : TITLE_BYTES });
  const verdict = doi ? await checkDoi(doi, asker) : judge(answer, fragment, settings);
  const html = answer.page && /html/i.test(answer.page.type) ? answer.page : null;
  const page = wantsPage ? html && (await articleOn(html, answer.finalUrl)) : undefined;
  if (verdict.status !== 'dead' && verdict.status !== 'soft-404') return { verdict, page };
  const archived = await findArchived(at < 0 ? absolute : absolute.slice(0, at), asker);
  return { verdict: archived ? { ...verdict, suggestion: archived } : verdict, page: null };
}

/**
 * Checks addresses, each once however often it is given. Resolves with a verdict for every address; rejects only with
 * the signal's reason. Relative addresses are no business of the network's and must not be given.
 */
export async function checkOnline(
  addresses: Iterable<string>,
  { settings, cache, signal = new AbortController().signal, onProgress, onPage }: OnlineCheckOptions,
): Promise<ReadonlyMap<string, LinkVerdict>> {
  const unique = [...new Set(addresses)];
  const verdicts = new Map<string, LinkVerdict>();
  const connections = createConnections(settings.perHost, settings.timeout);
  // One listener a request under way, which is what it is for.
  setMaxListeners(0, signal);
  const hosts = new Hosts(settings);
  const keptOf = (address: string): Found | null => {
    const kept = cache?.get(address);
    if (!kept || (onPage && kept.page === undefined)) return null;
    return Date.now() - kept.at < (believedFor[kept.verdict.status] ?? 0) ? kept : null;
  };
  const checkKept = async (address: string, asker: Asker): Promise<void> => {
    const known = leftOut(address, settings) ?? keptOf(address);
    const { verdict, page } = known ?? (await checkOne(address, asker, onPage !== undefined));
    if (!known && believedFor[verdict.status]) cache?.set(address, { verdict, at: Date.now(), page });
    verdicts.set(address, verdict);
    onPage?.(address, page ?? null);
    onProgress?.({ done: verdicts.size, total: unique.length, url: address, verdict });
  };
  try {
    await Promise.all(
      [...byHost(unique).values()].map((addresses) => {
        const turns = new Turns(addresses, 2 * settings.perHost, signal);
        const asker: Asker = { settings, connections, hosts, signal, sleep: turns.sleep };
        return turns.run((address) => checkKept(address, asker));
      }),
    );
  } finally {
    await connections.close();
  }
  return verdicts;
}
