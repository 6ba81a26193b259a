/** Sources as symbols: people, organizations, outlets and documents that an editor can point at. */
import type { Article, Attribution, SourceKind } from '../../attribution/index.ts';
import type { Span } from '../../document/index.ts';
import { outletWords } from './outlet-words.ts';

/** A source of one article: an entry of its ledger, or an outlet that something came through. */
export interface Entry {
  /** What makes it the same source in other articles; null for one without a name, who is known here alone. */
  readonly key: string | null;
  readonly name: string;
  readonly kind: SourceKind;
  /** Where its full name stands first; else its first mention. */
  readonly definition: Span;
  /** Every mention, in text order, the outlets' places in others' attributions among them. */
  readonly mentions: readonly Span[];
  /** Places where its name stands, as the article spells it. */
  readonly spellings: readonly (Span & { readonly text: string })[];
  /** What it says here. */
  readonly attributions: readonly Attribution[];
  /** What came through it here. */
  readonly relayed: readonly Attribution[];
  /** Ids of the links that stand for it. */
  readonly links: readonly string[];
}

/** What makes two names one source: letters alone count, not case, and not a leading article. */
export const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();

const isNamed = (kind: SourceKind) => kind !== 'anonymous' && kind !== 'vague';

const known = new WeakMap<Article, readonly Entry[]>();

/** Every source of an article, by first mention. */
export function entriesOf(article: Article): readonly Entry[] {
  const kept = known.get(article);
  if (kept) return kept;
  const entries = read(article);
  known.set(article, entries);
  return entries;
}

function read(article: Article): readonly Entry[] {
  const byId = new Map(article.attributions.map((attribution) => [attribution.id, attribution]));
  const relays = relaysOf(article);
  const entries = article.sources.map((source): Entry => {
    const key = isNamed(source.kind) ? keyOf(source.name) : null;
    const relay = key === null ? undefined : relays.get(key);
    if (key !== null) relays.delete(key);
    const full = source.spellings.find(({ text }) => text === source.name) ?? source.spellings[0];
    const mentions = inOrder([...source.mentions, ...(relay?.spans ?? [])]);
    return {
      key,
      name: source.name,
      kind: source.kind,
      definition: full ?? mentions[0] ?? { start: 0, end: 0 },
      mentions,
      spellings: source.spellings,
      attributions: source.attributions.flatMap((id) => byId.get(id) ?? []),
      relayed: relay?.attributions ?? [],
      links: [...new Set([...source.links, ...(relay?.links ?? [])])],
    };
  });
  for (const [key, { name, spans, attributions, links }] of relays) {
    const mentions = inOrder(spans);
    const definition = mentions[0] ?? { start: 0, end: 0 };
    entries.push({
      key,
      name,
      kind: 'outlet',
      definition,
      mentions,
      spellings: [],
      attributions: [],
      relayed: attributions,
      links,
    });
  }
  return entries.sort((a, b) => a.definition.start - b.definition.start);
}

interface RelayUses {
  readonly name: string;
  readonly spans: Span[];
  readonly attributions: Attribution[];
  readonly links: string[];
}

/** The outlets that attributions came through, by key. */
function relaysOf(article: Article): Map<string, RelayUses> {
  const relays = new Map<string, RelayUses>();
  for (const attribution of article.attributions)
    for (const relay of attribution.relay) {
      const { name, link } = relay;
      const key = keyOf(name);
      const uses = relays.get(key) ?? { name, spans: [], attributions: [], links: [] };
      uses.spans.push(outletWords(relay, article.document.text));
      uses.attributions.push(attribution);
      if (link !== null) uses.links.push(link);
      relays.set(key, uses);
    }
  return relays;
}

/** Spans in text order, each place once. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const places = new Map(spans.map(({ start, end }) => [`${start}-${end}`, { start, end }]));
  return [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
