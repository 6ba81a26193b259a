import type { Attribution, Relay } from '../attribution/types.ts';
import { inBody, placeOf } from './attributions.ts';
import { ap, wikipedia } from './standards.ts';
import type { Rule } from './types.ts';

/** The outlet that an attribution's chain begins at, where it has at least two. */
const originOf = ({ relay }: Attribution): Relay | undefined => (relay.length > 1 ? relay.at(-1) : undefined);

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
  *check({ article, workspace }) {
    const first = new Map<string, Attribution>();
    for (const attribution of article.attributions) {
      const origin = originOf(attribution);
      const [nearest] = attribution.relay;
      if (!origin || !nearest || !inBody(attribution)) continue;
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
    for (const link of article.links) {
      const title =
        link.destination && link.kind !== 'definition' ? workspace?.citesBack(link.destination.value) : null;
      if (title)
        yield {
          start: link.start,
          end: link.end,
          message: `${title} cites this article: it cannot confirm it. Trace both to the origin.`,
          link: link.id,
        };
    }
  },
};
