/** What became of a check's links, host by host, for people to read. */
import type { LinkStatus, LinkVerdict } from '../types.ts';
import type { HostSummary } from './types.ts';

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

/** What became of links, in the words of the summary. */
const WORDS = {
  alive: 'answer',
  redirected: 'moved for good',
  dead: 'gone',
  'soft-404': 'gone by their own words',
  refused: 'refused to answer',
  'broken-fragment': 'without the place linked to',
  malformed: 'malformed',
  skipped: 'not asked',
} as const;

/** No more hosts than this are told of. */
const MOST_HOSTS = 10;

/** The summary: all in one line, then the hosts with trouble, worst first. */
export function summaryLines(verdicts: ReadonlyMap<string, LinkVerdict>): string[] {
  if (verdicts.size === 0) return [];
  const hosts = summarizeHosts(verdicts);
  const told = (counts: Readonly<Partial<Record<string, number>>>) =>
    Object.entries(WORDS).flatMap(([status, words]) => (counts[status] ? `${counts[status]} ${words}` : []));
  const all: Partial<Record<string, number>> = {};
  for (const { counts } of hosts)
    for (const [status, count] of Object.entries(counts)) all[status] = (all[status] ?? 0) + count;
  const troubled = hosts.filter(({ counts }) => Object.keys(counts).some((s) => s !== 'alive' && s !== 'skipped'));
  const lines = troubled.slice(0, MOST_HOSTS).map(({ host, counts }) => `  ${host}: ${told(counts).join(', ')}`);
  const more = troubled.length - MOST_HOSTS;
  return [
    `${verdicts.size} links on ${hosts.length} ${hosts.length === 1 ? 'host' : 'hosts'}: ${told(all).join(', ')}`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more hosts with such links`] : []),
  ];
}
