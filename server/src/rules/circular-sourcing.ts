import { placedAttribution } from '../attribution/passages/place.ts';
import type { Article, Attribution, Relay } from '../attribution/types.ts';
import { inBody, placeOf } from './attributions.ts';
import { ap, wikipedia } from './standards.ts';
import type { LinkedView, Report, Rule } from './types.ts';

/** The outlet that an attribution's chain begins at, where it has at least two. */
const originOf = ({ relay }: Attribution): Relay | undefined => (relay.length > 1 ? relay.at(-1) : undefined);

const isRelayed = (attribution: Attribution): boolean => originOf(attribution) !== undefined && inBody(attribution);

/** The attributions that came through a chain. */
function relayed({ passages }: Article): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const place of passages) {
    const { attributions } = place.passage;
    if (!attributions.some(isRelayed)) continue;
    for (const one of attributions) if (isRelayed(one)) found.push(placedAttribution(one, place));
  }
  return found;
}

export const circularSourcing: Rule = {
  meta: {
    id: 'circular-sourcing',
    family: 'article',
    severity: 'warning',
    summary: 'What looks like two sources is one: outlets that credit the same report, or pages that cite each other.',
    why: 'Two outlets that both credit a third are one source, and a page that cites this article confirms nothing in it. Repetition is easily taken for confirmation.',
    advice: ['These look like one source. Trace to the origin; say “X and Y, both citing Z”.'],
    standards: [wikipedia.independent, ap.credit],
    examples: {
      flag: [
        { text: 'Reuters, citing IRNA, said the ship had left. CNN, citing IRNA, also reported that it had sailed.' },
        { text: 'AFP, quoting Xinhua, said the port was shut. Bloomberg, quoting Xinhua, said so too.' },
      ],
      pass: [
        { text: 'Reuters said the ship had left. CNN also reported that it had sailed.' },
        { text: 'Reuters, citing IRNA, said the ship had left. CNN, citing Fars, also reported that it had sailed.' },
        { text: 'Reuters, citing IRNA, said the ship had left. Reuters, citing IRNA, said it had sailed at noon.' },
        { text: 'Jana Roth said the ship had left, and Ilan Korsh said so too.' },
      ],
    },
  },
  defaults: {},
  *check({ article, linked }) {
    const first = new Map<string, Attribution>();
    for (const attribution of relayed(article)) {
      const origin = originOf(attribution);
      const [nearest] = attribution.relay;
      if (!origin || !nearest) continue;
      const other = first.get(origin.name);
      if (!other) first.set(origin.name, attribution);
      else if (other.relay[0] && other.relay[0].name !== nearest.name) {
        yield {
          ...placeOf(attribution),
          message: `${other.relay[0].name} and ${nearest.name} both have this from ${origin.name}: that is one source, not two.`,
          attribution: attribution.id,
          related: [{ ...placeOf(other), message: `${origin.name}, through ${other.relay[0].name}.` }],
        };
      }
    }
    if (linked) yield* amongLinked(article, linked);
  },
};

/** What reading the linked reports tells: which cite this article, which cite each other, which are one report. */
function* amongLinked(article: Article, linked: LinkedView): Iterable<Report> {
  const read = article.links.flatMap((link) => {
    const source = link.kind === 'definition' ? null : linked.chain(link.id);
    return source ? [{ link, source }] : [];
  });
  const byKey = new Map<string, (typeof read)[number]>();
  for (const one of read) for (const key of one.source.keys) if (!byKey.has(key)) byKey.set(key, one);
  const evidence = new Map<string, Set<string>>();
  for (const { id, links } of article.attributions)
    for (const link of links) evidence.set(link, (evidence.get(link) ?? new Set()).add(id));
  const told = new Set<object>();
  for (const one of read) {
    const { link, source } = one;
    const { start, end, id } = link;
    if (source.citesThis) {
      yield {
        start,
        end,
        link: id,
        message: `${source.text.address} cites this article: it cannot confirm it. Trace both to the origin.`,
      };
      continue;
    }
    for (const key of source.cites) {
      const other = byKey.get(key);
      if (!other || other.source === source || told.has(other.source)) continue;
      const mutual = [...source.keys].some((own) => other.source.cites.has(own));
      const together = [...(evidence.get(id) ?? [])].some((claim) => evidence.get(other.link.id)?.has(claim));
      if (!mutual && !together) continue;
      told.add(source);
      yield {
        start,
        end,
        link: id,
        message: mutual
          ? `This report and ${other.source.text.address} cite each other: that is one source, not two.`
          : `This report rests on ${other.source.text.address}, which is cited beside it: that is one source, not two.`,
        related: [{ start: other.link.start, end: other.link.end, message: 'The other report.' }],
      };
      break;
    }
  }
}
