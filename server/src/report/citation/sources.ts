import type { Article, Source } from '../../attribution/index.ts';
import type { Span } from '../../document/index.ts';
import { grouped } from './group.ts';
import type { Claim, SourceRow, Told } from './model.ts';
import { cleaned, type Reader } from './words.ts';

/** The ledger of sources as a table, the one that most rests on first. */
export function sourcesOf(article: Article, claims: readonly Claim[], reader: Reader): SourceRow[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const relayed = grouped(
    claims.flatMap(({ id, through }) =>
      [...new Set(through.map(({ name }) => name))].map((name) => [name, id] as const),
    ),
  );
  const quotations = new Map<string, number>();
  for (const { attribution } of article.quotations) {
    const source = attribution === null ? null : byId.get(attribution)?.sourceId;
    if (source) quotations.set(source, (quotations.get(source) ?? 0) + 1);
  }
  const rows = article.sources.map((source): SourceRow => {
    const own = source.attributions.flatMap((id) => byId.get(id) ?? []);
    const mentions = mentionsOf(source, own);
    return {
      id: source.id,
      name: cleaned(source.name),
      kind: source.kind,
      spellings: [...new Set(source.spellings.map(({ text }) => cleaned(text)))],
      claims: own.map(({ id }) => id),
      quotations: quotations.get(source.id) ?? 0,
      relayed: relayed.get(cleaned(source.name)) ?? [],
      first: reader.place(mentions[0] ?? nowhere),
      last: reader.place(mentions.at(-1) ?? nowhere),
      mentions: mentions.length,
      links: source.links,
      told: together(own.flatMap(({ told }) => told ?? [])),
    };
  });
  const weight = ({ claims: own, relayed: others }: SourceRow) => own.length + others.length;
  return rows.sort((a, b) => weight(b) - weight(a) || a.first.start - b.first.start);
}

const nowhere: Span = { start: 0, end: 0 };

const mentionsOf = ({ mentions }: Source, own: readonly Claim[]): readonly Span[] =>
  mentions.length ? mentions : own.flatMap(({ source }) => source ?? []);

/** What several places tell of one unnamed source. */
function together(told: readonly Told[]): Told | null {
  const [first, ...rest] = told;
  if (!first) return null;
  return rest.reduce(
    (all, one) => ({
      // A reason of its own says more than a stock phrase.
      ...(all.reason === null || (all.stock && one.reason !== null && !one.stock)
        ? { reason: one.reason, stock: one.stock }
        : { reason: all.reason, stock: all.stock }),
      position: all.position ?? one.position,
      basis: all.basis ?? one.basis,
      count: all.count ?? one.count,
      corroboration: [...new Set([...all.corroboration, ...one.corroboration])],
    }),
    first,
  );
}
