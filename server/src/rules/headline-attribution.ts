import { has, placeOf, quoted } from './attributions.ts';
import { headlineClaims } from './headline-claims.ts';
import { ap, reuters } from './standards.ts';
import type { Rule } from './types.ts';

export const headlineAttribution: Rule = {
  meta: {
    id: 'headline-attribution',
    family: 'article',
    severity: 'info',
    summary: 'A headline attributes a claim to a source.',
    why: 'Many read the headline alone. What it attributes to “sources” or to another outlet must stand high in the article, with its link.',
    advice: [
      'The named source must appear, linked, high in the body; do not headline an unnamed source’s claim as fact.',
    ],
    standards: [ap.credit, reuters.named],
    examples: {
      flag: [
        { text: '# Mayor ill, says BBC\n\nShe may be.' },
        { text: '---\ntitle: Norda Bank set to be sold – reports\n---\n\nThe bank did not comment.' },
        { text: '# Minister to quit – NYT\n\nThe minister did not comment.' },
        { text: '# Report: Norda to cut 400 jobs\n\nThe company did not comment.' },
        { text: '# Sources: ferry deal near\n\nThe company did not comment.' },
        { text: '# Captain left early, officials say\n\nThe captain did not comment.' },
        { text: '# Norda set to be sold – reports\n\nThe company did not comment.' },
        { text: '# Exclusive: mayor took money from builder\n\nThe mayor did not comment.' },
        { text: '# Captain ‘furious’ over leak\n\nThe captain did not comment.' },
        { text: '# Study: coffee is good for sailors\n\nThe study followed forty sailors.' },
      ],
      pass: [
        { text: '# Documents: how to request them\n\nWrite to the office.' },
        { text: '# How to report: a guide\n\nStart early.' },
        { text: '# The Times – a history\n\nIt was founded long ago.' },
        { text: '# Officials – roles and duties\n\nThey are many.' },
        { text: '# Sources of the river\n\nThere are two.' },
        { text: '# Report: third quarter of 2025\n\nTrade grew.' },
        { text: '# Exclusive economic zones\n\nEach coast has one.' },
        { text: '# ‘The Name of the Harbour’ is a hit\n\nThe book sold well.' },
        { text: '# Roth calls toll ‘a burden’\n\nJana Roth [spoke](https://roth.vd/toll) at noon.' },
        { text: '# The official guide to the harbour\n\nStart at the quay.' },
      ],
    },
  },
  defaults: {},
  flags: ['headline'],
  *check({ article }) {
    for (const { start, end, form } of headlineClaims(article))
      yield {
        start,
        end,
        message:
          form === 'label'
            ? 'The label says that this is new, not who says so: name the source high in the article.'
            : 'Whose words are these? Name the speaker in the headline, or high in the article.',
      };
  },
  *checkPassage({ attributions }) {
    for (const attribution of attributions) {
      if (!has(attribution, 'headline')) continue;
      const { source } = attribution;
      const words = source ? quoted(source.text) : 'The source';
      yield {
        ...placeOf(attribution),
        message: `${words} stands in the headline: name and link it high in the article.`,
        attribution: attribution.id,
      };
    }
  },
};
