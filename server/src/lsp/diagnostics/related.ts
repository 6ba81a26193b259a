/** What an editor shows beside a finding: places elsewhere in the article that belong to it. */
import type { Article, Attribution, Source } from '../../attribution/index.ts';
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
  const { attributions, sources } = byId(article);
  const attribution = finding.attribution === null ? undefined : attributions.get(finding.attribution);
  if (!attribution) return finding.related;
  const source = attribution.sourceId === null ? undefined : sources.get(attribution.sourceId);
  const relays = attribution.relay.map((relay) => ({
    ...outletWords(relay, article.document.text),
    message: relatedWords.through(relay.name),
  }));
  const first = source && firstMention(source);
  const introduced =
    source && first && !overlap(first, finding) && !relays.some((relay) => overlap(first, relay))
      ? [{ ...first, message: relatedWords.first(source.name) }]
      : [];
  const places = [...finding.related, ...relays, ...introduced];
  return places.filter(
    ({ start, end }, index) => places.findIndex((one) => one.start === start && one.end === end) === index,
  );
}

/** Where the full name stands first; for a source without one, its first words. */
const firstMention = ({ name, spellings, mentions }: Source): Span | undefined => {
  const { start, end } = spellings.find(({ text }) => text === name) ?? mentions[0] ?? { start: 0, end: 0 };
  return start < end ? { start, end } : undefined;
};

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

interface ById {
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly sources: ReadonlyMap<string, Source>;
}

const known = new WeakMap<Article, ById>();

function byId(article: Article): ById {
  const kept = known.get(article);
  if (kept) return kept;
  const made = {
    attributions: new Map(article.attributions.map((attribution) => [attribution.id, attribution])),
    sources: new Map(article.sources.map((source) => [source.id, source])),
  };
  known.set(article, made);
  return made;
}
