/**
 * What an editor shows beside a finding: places elsewhere in the article that belong to it. It is asked at every keystroke:
 * the article's lists of all attributions and sources, which only reports need, are not made for it.
 */
import type { Article, Attribution } from '../../attribution/index.ts';
import type { PlacedPassage } from '../../attribution/types.ts';
import type { Span } from '../../document/index.ts';
import type { Finding } from '../../lint/index.ts';
import type { RelatedPlace } from '../../rules/types.ts';
import { outletWords } from '../sources/outlet-words.ts';
import { relatedWords } from '../words.ts';

/**
 * What the rule points at itself, then the outlets that the claim came through, then where its source comes in first,
 * where that is not among the finding's own words.
 */
export function relatedPlaces(finding: Finding, article: Article): readonly RelatedPlace[] {
  const found = finding.attribution === null ? null : attributionOf(finding.attribution, article);
  if (!found) return finding.related;
  const relays = relayPlaces(found, article);
  const first = firstMention(found[0], article);
  const introduced = first && !overlap(first, finding) && !relays.some((relay) => overlap(first, relay)) ? [first] : [];
  if (!relays.length && !introduced.length) return finding.related;
  const places = [...finding.related, ...relays, ...introduced];
  return places.filter(
    ({ start, end }, index) => places.findIndex((one) => one.start === start && one.end === end) === index,
  );
}

/** By attribution of a passage, which is one object as long as its block stays as it is; places count from the block. */
const relays = new WeakMap<Attribution, readonly RelatedPlace[]>();

/** The outlets' own words. */
function relayPlaces([attribution, { start }]: Placed, { document }: Article): readonly RelatedPlace[] {
  if (!attribution.relay.length) return [];
  const kept =
    relays.get(attribution) ??
    attribution.relay.map((relay) => {
      const words = outletWords({ ...relay, ...moved(relay, start) }, document.text);
      return { ...moved(words, -start), message: relatedWords.through(relay.name) };
    });
  relays.set(attribution, kept);
  return kept.map((place) => ({ ...place, ...moved(place, start) }));
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** An attribution of a passage, with where that stands. */
type Placed = readonly [Attribution, PlacedPassage];

/** An attribution by its id, `a1`, `a2`, … through the article: passages know how many stand before them. */
function attributionOf(id: string, { passages }: Article): Placed | null {
  const number = Number(id.slice(1));
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.before ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  const place = passages[low - 1];
  const own = place?.passage.attributions[number - place.before - 1];
  return place && own ? [own, place] : null;
}

/** Where a name stands in full first; for a source without one, the words it is first given by. */
function firstMention(attribution: Attribution, article: Article): RelatedPlace | null {
  const { source, sourceId } = attribution;
  if (!source || sourceId === null) return null;
  const { named, given } = introductionsOf(article);
  if (source.name) return named.get(source.name) ?? null;
  const introduced = given.get(sourceId);
  // Most sources without a name come in where the finding is.
  if (!introduced?.[0].source || introduced[0] === attribution) return null;
  const [{ source: first }, { start }] = introduced;
  return { start: first.start + start, end: first.end + start, message: relatedWords.first(first.text) };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

interface Introductions {
  /** Where each source with a name comes in, by the name. */
  readonly named: ReadonlyMap<string, RelatedPlace>;
  /** The first attribution of each source, by the source's id. */
  readonly given: ReadonlyMap<string, Placed>;
}

const known = new WeakMap<Article, Introductions>();

function introductionsOf(article: Article): Introductions {
  const kept = known.get(article);
  if (kept) return kept;
  const given = new Map<string, Placed>();
  for (const place of article.passages)
    for (const attribution of place.passage.attributions)
      if (attribution.sourceId !== null && !given.has(attribution.sourceId))
        given.set(attribution.sourceId, [attribution, place]);
  const named = new Map<string, RelatedPlace>();
  for (const source of article.spelt) {
    const span = source.place(source.name) ?? source.place(source.forms[0] ?? '');
    if (span) named.set(source.name, { ...moved(span, 0), message: relatedWords.first(source.name) });
  }
  const made = { named, given };
  known.set(article, made);
  return made;
}
