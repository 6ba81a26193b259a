/** Puts an article together: its attributions, sources, outlets, evidence and quotations, each when somebody asks. */
import type { Document } from '../document/types.ts';
import type { LinkVerdict } from '../links/types.ts';
import { genreOf } from './genre/index.ts';
import { listSources, spellSources } from './ledger.ts';
import { placedAttribution } from './passages/place.ts';
import { moved } from './places.ts';
import { readQuotations } from './quotations/index.ts';
import { type Reading, read } from './reading.ts';
import type { AnonymityReason, Article, ArticleContext, Attribution, Quotation } from './types.ts';

/** What was read of articles, for those that come from them by an edit. */
const readings = new WeakMap<Article, Reading>();

/**
 * Finds who says what in a document. `links` tells which links can stand as evidence. The document, its links and its
 * citations are there at once, the rest is read when somebody first asks for it: a run that only wants to know where
 * links lead never reads it. `before` is the article of the document that this one came from by a change: all that the
 * change does not touch is taken over from it, and the result is that of reading afresh.
 */
export function readArticle(
  document: Document,
  links: ReadonlyMap<string, LinkVerdict>,
  context: ArticleContext,
  before: Article | null = null,
): Article {
  let earlier = (before && readings.get(before)) ?? null;
  const reading = once(() => {
    const found = read(document, links, context, earlier);
    // Older ones are not kept alive by newer ones.
    earlier = null;
    readings.set(article, found);
    return found;
  });
  const genre = once(() => genreOf(document, reading().blocks));
  const attributions = once(() => attributionsOf(reading()));
  const sources = once(() => listSources(reading(), attributions()));
  const spelt = once(() => spellSources(reading()));
  const quotations = once(() => quotationsOf(reading()));
  const reasons = once(() => reasonsOf(reading()));
  const article: Article = {
    document,
    links: document.links,
    citations: document.citations,
    get genre() {
      return genre();
    },
    get passages() {
      return reading().passages;
    },
    get attributions() {
      return attributions();
    },
    get sources() {
      return sources();
    },
    get spelt() {
      return spelt();
    },
    get quotations() {
      return quotations();
    },
    get reasons() {
      return reasons();
    },
  };
  return article;
}

const attributionsOf = ({ passages }: Reading): Attribution[] =>
  passages.flatMap((place) => place.passage.attributions.map((one) => placedAttribution(one, place)));

function quotationsOf({ blocks, quotations, kept, counts }: Reading): Quotation[] {
  const orderOf = (position: number, attribution: number) => kept[position]?.parts.order[attribution] ?? -1;
  return readQuotations(blocks, quotations, {
    standsFor: (position) => kept[position]?.parts,
    find: (position, attribution) => (orderOf(position, attribution) < 0 ? null : { position, attribution }),
    idOf: ({ position, attribution }) => `a${(counts[position] ?? 0) + orderOf(position, attribution) + 1}`,
  });
}

const reasonsOf = ({ blocks, kept }: Reading): AnonymityReason[] =>
  kept.flatMap(({ parts: { reasons } }, position) =>
    reasons.map((reason) => ({ ...reason, ...moved(reason, blocks[position]?.block.start ?? 0) })),
  );

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
