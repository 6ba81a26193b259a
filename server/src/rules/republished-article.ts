import { has, placeOf } from './attributions.ts';
import { ap } from './standards.ts';
import type { Rule } from './types.ts';

export const republishedArticle: Rule = {
  meta: {
    id: 'republished-article',
    family: 'article',
    severity: 'info',
    summary: 'A notice says that the article comes from elsewhere.',
    why: 'A republished article has an author, a date and a licence of its own, and its sources are the first publisher’s.',
    advice: ['Keep the canonical link, author, date and licence; cite the original’s own sources for key facts.'],
    standards: [ap.credit],
    examples: {
      flag: [
        { text: 'The strait was closed.\n\nOriginal url: https://courier.vd/2026/strait' },
        { text: 'The strait was closed.\n\nThis article originally appeared on The Northern Courier.' },
        { text: 'The strait was closed.\n\nFirst published by ProPublica.' },
        { text: 'The strait was closed.\n\nRepublished with permission.' },
        { text: 'The strait was closed.\n\nCross-posted from The Northern Courier.' },
        { text: 'The strait was closed.\n\nRead the full story at The Northern Courier.' },
      ],
      pass: [
        { text: 'The house was originally built in 1900.' },
        { text: 'They travelled to Rome via Paris.' },
        { text: 'Jana Roth said so via email.' },
        { text: 'The play was first performed in 1911.' },
        { text: 'The road was originally a canal.' },
        { text: 'Source: author’s calculations' },
      ],
    },
  },
  defaults: {},
  flags: ['republished'],
  *checkPassage({ attributions }) {
    for (const attribution of attributions)
      if (has(attribution, 'republished'))
        yield {
          ...placeOf(attribution),
          message: 'This comes from elsewhere: keep its link, author, date and licence.',
          attribution: attribution.id,
        };
  },
};
