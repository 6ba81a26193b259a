import { statisticsOf } from '../attribution/figures/statistics.ts';
import type { Article } from '../attribution/types.ts';
import type { Span } from '../document/types.ts';
import type { LinkVerdict } from '../links/types.ts';
import { quoted } from './attributions.ts';
import { ifcn, wikipedia } from './standards.ts';
import type { Rule } from './types.ts';

/** The indices of the blocks that hold one of some places. */
function blocksWith(blocks: readonly Span[], places: readonly number[]): ReadonlySet<number> {
  const inOrder = places.toSorted((a, b) => a - b);
  let next = 0;
  const found = new Set<number>();
  for (const [index, { start, end }] of blocks.entries()) {
    while ((inOrder[next] ?? end) < start) next++;
    if ((inOrder[next] ?? end) < end) found.add(index);
  }
  return found;
}

/** Links and citations that lead somewhere. */
function evidenceOf({ document }: Article, links: ReadonlyMap<string, LinkVerdict>): readonly Span[] {
  const leads = document.links.filter(({ id, kind, destination }) => {
    const status = links.get(id)?.status;
    return destination && kind !== 'image' && status !== 'empty' && status !== 'placeholder' && status !== 'malformed';
  });
  return [...leads, ...document.citations];
}

export const unsourcedStatistic: Rule = {
  meta: {
    id: 'unsourced-statistic',
    family: 'sourcing',
    severity: 'off',
    severityWhenOn: 'info',
    summary: 'A figure has no source in its sentence and no link in its paragraph.',
    why: 'Somebody counted, and chose what to count. Without the source nobody can see what the number means or whether it still holds.',
    advice: ['Where does the number come from? Link the data, with its date.'],
    standards: [ifcn, wikipedia.citation],
    examples: {
      flag: [
        { text: 'Crime fell 15% last year.', at: '15%' },
        { text: 'Ferry fares rose by a third in two years.' },
        { text: 'More than 40,000 people have left the islands.' },
        { text: 'The market for salted herring is worth $3bn.' },
        { text: 'Unemployment doubled after the yard closed.' },
        { text: 'One in five children in Port Amsel has asthma.' },
        { text: 'Tens of thousands fled the flood.' },
        { text: 'The bridge costs up to $400m a year to keep.' },
      ],
      pass: [
        { text: 'The vote was 12-3.' },
        { text: 'A 5-year-old girl found the bottle.' },
        { text: 'The company is protected by Section 230 of the act.' },
        { text: 'The 100-page report lies in the town hall.' },
        { text: 'Crime fell 15%[^2] last year.\n\n[^2]: Police of Valdor, yearbook, https://police.vd/yearbook' },
        { text: 'Trade grew 2% in the first half, [the statistics office](https://stats.vd/2026/trade) found.' },
        { text: 'Norda shares fell 3% at the close.' },
        { text: 'The ferry leaves at 9 a.m. and will sail until 2030.' },
        { text: 'The mast is 1.9 m tall.' },
      ],
    },
  },
  defaults: {},
  *check({ article, links }) {
    const { document, attributions } = article;
    const said = attributions.flatMap(({ source, sentence }) => (source ? [sentence] : []));
    said.sort((a, b) => a.start - b.start);
    let at = 0;
    const evidence = evidenceOf(article, links).map(({ start }) => start);
    const cited = blocksWith(document.blocks, evidence);
    let last = -1;
    for (const { start, end, text, sentence, block } of statisticsOf(document)) {
      // One question a sentence is enough.
      if (sentence.start === last || cited.has(block)) continue;
      while ((said[at]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) at++;
      if ((said[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) continue;
      last = sentence.start;
      yield { start, end, message: `Where does ${quoted(text)} come from? Name the source, or link the data.` };
    }
  },
};
