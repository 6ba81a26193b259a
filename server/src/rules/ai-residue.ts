import { isToldAtDefinition } from './link-rule.ts';
import { ifcn } from './standards.ts';
import type { Rule } from './types.ts';

export const aiResidue: Rule = {
  meta: {
    id: 'ai-residue',
    family: 'links',
    severity: 'warning',
    summary: 'What a chat assistant left behind where a source should stand.',
    why: 'Such marks point into a conversation that the reader cannot see. The source they stood for may not say what the sentence says.',
    advice: ['Machine residue: find the real source and link that.'],
    standards: [ifcn],
    examples: {
      flag: [
        { text: 'The rate fell in May. :contentReference[oaicite:2]{index=2}' },
        { text: 'The rate fell in May turn0search0 and rose again.' },
        { text: 'The rate [fell](https://bank.vd/a?utm_source=chatgpt.com).' },
      ],
      pass: [{ text: 'Look for `oaicite:3` in the text.' }, { text: 'The rate [fell](https://bank.vd/a).' }],
    },
  },
  defaults: {},
  *check({ article, links }) {
    for (const { kind, start, end, words } of article.document.markers)
      if (kind === 'ai-residue')
        yield {
          start,
          end,
          message: `“${words}” was left by a chat assistant. What is the source?`,
          fixes: [{ title: 'Remove it', edits: [{ start, end, newText: '' }], safe: false }],
        };
    for (const link of article.links) {
      const verdict = links.get(link.id);
      if (!verdict?.residue || !link.destination || isToldAtDefinition(link)) continue;
      const { start, end } = link.destination;
      const fixes = verdict.clean
        ? [
            {
              title: 'Remove the mark from the address',
              edits: [{ start, end, newText: verdict.clean }],
              safe: false,
            },
          ]
        : [];
      yield {
        start: link.start,
        end: link.end,
        message: 'This address came out of a chat assistant. Does the page say so?',
        link: link.id,
        fixes,
      };
    }
  },
};
