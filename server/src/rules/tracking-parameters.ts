import { isToldAtDefinition } from './link-rule.ts';
import { bbc } from './standards.ts';
import type { Rule } from './types.ts';

export const trackingParameters: Rule = {
  meta: {
    id: 'tracking-parameters',
    family: 'links',
    severity: 'hint',
    summary: 'An address carries parameters that follow the reader.',
    why: 'They tell a third party where the reader came from, and make one page look like many.',
    advice: ['Take the parameters off: the page is the same without them.'],
    standards: [bbc.page],
    examples: {
      flag: [
        { text: 'See the [report](https://council.vd/report?utm_source=newsletter&utm_medium=mail).' },
        { text: 'See the [report](https://council.vd/report?id=4&fbclid=abc123).' },
      ],
      pass: [
        { text: 'See the [report](https://council.vd/report?id=4).' },
        { text: 'See the [report](https://council.vd/utm_source).' },
      ],
    },
  },
  defaults: {},
  *check({ article, links }) {
    for (const link of article.links) {
      const verdict = links.get(link.id);
      if (!verdict?.tracked || verdict.residue || !link.destination || isToldAtDefinition(link)) continue;
      const { start, end } = link.destination;
      const fixes = verdict.clean
        ? [
            {
              title: 'Take the tracking parameters off',
              edits: [{ start, end, newText: verdict.clean }],
              safe: true,
              preferred: true,
            },
          ]
        : [];
      yield { start, end, message: 'This address carries tracking parameters.', link: link.id, fixes };
    }
  },
};
