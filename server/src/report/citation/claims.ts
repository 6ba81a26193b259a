import type { Article, Attribution, Disclosure } from '../../attribution/index.ts';
import type { Link, Span } from '../../document/index.ts';
import { severities } from '../../rules/types.ts';
import { carriedBy } from './carried.ts';
import { grouped } from './group.ts';
import type { Claim, FindingRow, Standing, Told } from './model.ts';
import { cleaned, type Reader } from './words.ts';

/** What an attribution rests on: the weakest that holds. */
export function standingOf({ source, flags, relay }: Attribution): Standing {
  if (!source || flags.includes('agentless')) return 'nobody';
  if (source.kind === 'vague' || flags.includes('vague')) return 'vague';
  if (source.kind === 'anonymous' || flags.includes('anonymous')) return 'unnamed';
  if (source.kind === 'outlet' || relay.length || flags.includes('secondhand')) return 'relayed';
  if (source.kind === 'person') return 'named';
  return source.kind === 'document' || source.kind === 'study' ? 'document' : 'organization';
}

const partOf = ({ flags }: Attribution): Claim['part'] =>
  flags.includes('headline')
    ? 'headline'
    : flags.includes('wire-credit') || flags.includes('republished')
      ? 'credit'
      : 'body';

export const toldOf = (disclosure: Disclosure | null): Told | null =>
  disclosure && {
    reason: disclosure.reason && cleaned(disclosure.reason.text),
    stock: disclosure.reason?.stock ?? false,
    position: disclosure.position && cleaned(disclosure.position),
    basis: disclosure.basis && cleaned(disclosure.basis),
    count: disclosure.count,
    corroboration: disclosure.corroboration,
  };

/** Every attribution of an article, in text order. */
export function claimsOf(article: Article, findings: readonly FindingRow[], reader: Reader): Claim[] {
  const names = new Map(article.sources.map((source) => [source.id, source.name]));
  const findingsBy = groupFindings(findings);
  const carried = carriedBy(article.attributions);
  const links = article.links.filter(({ kind }) => kind !== 'definition' && kind !== 'frontmatter');
  return article.attributions.map((attribution): Claim => {
    const { id, source, cue, sentence, content } = attribution;
    const words = content.map((piece) => reader.words(piece)).join(' … ');
    return {
      ...reader.place(extentOf(attribution)),
      id,
      words: words || reader.words(sentence),
      sentence: reader.placed(sentence),
      content: content.map(({ start, end }) => ({ start, end })),
      part: partOf(attribution),
      standing: standingOf(attribution),
      ...wayOf(attribution, names),
      source: source && { ...reader.place(source), text: cleaned(source.text) },
      sourceId: attribution.sourceId,
      kind: source?.kind ?? null,
      cue: cue && cleaned(cue.text),
      quotation: attribution.quotation,
      told: toldOf(attribution.disclosure),
      links: linksOf(attribution, links),
      cited: attribution.cited,
      flags: attribution.flags,
      carriedBy: carried.get(id) ?? null,
      findings: findingsBy.get(id) ?? [],
    };
  });
}

/** Who says so, and the outlets between. */
function wayOf(
  { source, sourceId, relay, flags }: Attribution,
  names: ReadonlyMap<string, string>,
): Pick<Claim, 'who' | 'through'> {
  const through = relay.map(({ name, link }) => ({ name: cleaned(name), link }));
  if (!source) return { who: null, through };
  const name = cleaned(source.name ?? (sourceId === null ? undefined : names.get(sourceId)) ?? source.text);
  if (source.kind !== 'outlet') return { who: name, through };
  // An outlet that rests on people it does not name is a station on the way, not its beginning.
  if (flags.includes('anonymous'))
    return {
      who: 'unnamed sources',
      through: through.some((outlet) => outlet.name === name) ? through : [...through, { name, link: null }],
    };
  return { who: name, through: through.filter((outlet) => outlet.name !== name) };
}

/** The places that an attribution's own words stand at. */
function ownWords({ source, cue, relay, content }: Attribution): Span[] {
  return [...(source ? [source] : []), ...(cue ? [cue] : []), ...relay, ...content];
}

/** From the first of an attribution's own words to the last. */
function extentOf(attribution: Attribution): Span {
  const own = ownWords(attribution);
  if (!own.length) return attribution.sentence;
  return { start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) };
}

/** The links that stand as evidence, and those in the attribution's own words: an empty one is its missing evidence. */
function linksOf(attribution: Attribution, links: readonly Link[]): string[] {
  const own = ownWords(attribution);
  const { start, end } = extentOf(attribution);
  const ids = new Set(attribution.links);
  for (let i = firstEndingAfter(links, start); i < links.length; i++) {
    const link = links[i] as Link;
    if (link.start >= end) break;
    if (link.kind !== 'image' && own.some((span) => link.start < span.end && span.start < link.end)) ids.add(link.id);
  }
  const known = new Set(links.map(({ id }) => id));
  return [...ids].filter((id) => known.has(id));
}

/** Links stand in text order; nested ones make ends uneven, so a few steps back are looked at too. */
function firstEndingAfter(links: readonly Link[], offset: number): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 4);
}

function groupFindings(findings: readonly FindingRow[]): ReadonlyMap<string, number[]> {
  const groups = grouped(
    findings.flatMap(({ attribution }, index) => (attribution === null ? [] : [[attribution, index] as const])),
  );
  const weight = (index: number) => severities.indexOf(findings[index]?.severity ?? 'hint');
  for (const group of groups.values()) group.sort((a, b) => weight(a) - weight(b));
  return groups;
}
