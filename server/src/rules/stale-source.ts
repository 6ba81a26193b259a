import { datedFiguresOf, speaksOfNow, yearOf, yearOfAddress } from '../attribution/figures/dates.ts';
import { quoted } from './attributions.ts';
import { ap, ifcn } from './standards.ts';
import type { Rule } from './types.ts';

interface Options {
  /** How many years a source may be older than the article. */
  readonly maxYears: number;
}

export const staleSource: Rule<Options> = {
  meta: {
    id: 'stale-source',
    family: 'article',
    severity: 'off',
    severityWhenOn: 'info',
    summary: 'What is said of now rests on an old source.',
    why: 'A figure that was right years ago may not be right today, and the reader cannot see its age. The article’s own date is taken from its front matter; without one the rule stays silent.',
    advice: ['Give the source’s date; use a newer one or say why the old one stands.'],
    standards: [ifcn, ap.documents],
    examples: {
      flag: [
        { text: '---\ndate: 2026-03-01\n---\n\nAs of 2019, the port had nine cranes.', at: 'As of 2019' },
        { text: '---\ndate: 2026-03-01\n---\n\nThe latest figures (2014) show nine cranes.' },
        { text: '---\npublished: 2026-03-01\n---\n\nThe most recent census from 2011 counted 40 farms.' },
        {
          text: '---\ndate: 2026-03-01\n---\n\nJana Roth [said](https://courier.vd/2016/05/03/cranes) the port now has nine cranes.',
        },
        {
          text: '---\ndate: 2026-03-01\n---\n\nThe port is currently growing, the harbour board [reported](https://port.vd/news/2018-11-02-growth).',
        },
        { text: '---\ndate: 2026-03-01\n---\n\nAs of March 2020, nine cranes stood on the quay.' },
      ],
      pass: [
        { text: 'As of 2019, the port had nine cranes.', note: 'the article has no date' },
        { text: '---\ndate: 2026-03-01\n---\n\nAs of 2025, the port had nine cranes.' },
        {
          text: '---\ndate: 2026-03-01\n---\n\nIn 2016 Jana Roth [said](https://courier.vd/2016/05/03/cranes) the port would have nine cranes.',
        },
        {
          text: '---\ndate: 2026-03-01\n---\n\nJana Roth [said](https://courier.vd/2026/02/03/cranes) the port now has nine cranes.',
        },
        { text: '---\ndate: 2020-03-01\n---\n\nAs of 2019, the port had nine cranes.' },
        { text: '---\ndate: 2026-03-01\n---\n\nThe harbour act of 1911 is still in force.' },
      ],
    },
  },
  defaults: { maxYears: 3 },
  *check({ article, options }) {
    const { document, attributions } = article;
    const written = yearOf(document);
    if (written === null) return;
    const isOld = (year: number): boolean => written - year > options.maxYears;
    for (const { start, end, text, year } of datedFiguresOf(document))
      if (isOld(year))
        yield {
          start,
          end,
          message: `${quoted(text)} is ${written - year} years before this article. Is there a newer figure?`,
        };
    const byId = new Map(document.links.map((link) => [link.id, link]));
    const seen = new Set<string>();
    for (const { id, sentence, links } of attributions) {
      const words = document.text.slice(sentence.start, sentence.end);
      for (const key of links) {
        const link = byId.get(key);
        const year = link?.destination ? yearOfAddress(link.destination.value) : null;
        if (
          !link ||
          year === null ||
          !isOld(year) ||
          seen.has(key) ||
          words.includes(`in ${year}`) ||
          !speaksOfNow(words)
        )
          continue;
        seen.add(key);
        yield {
          start: link.start,
          end: link.end,
          message: `This page is from ${year}, and the sentence speaks of now. Give its date, or a newer source.`,
          attribution: id,
          link: key,
        };
      }
    }
  },
};
