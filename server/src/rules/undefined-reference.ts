import { linkRule } from './link-rule.ts';
import { ifcn } from './standards.ts';

export const undefinedReference = linkRule(
  {
    id: 'undefined-reference',
    family: 'links',
    severity: 'error',
    summary: 'A reference or footnote mark that nothing defines.',
    why: 'The mark promises a source at the foot of the page, and none is there.',
    advice: ['Define the reference, or write the address inline.'],
    standards: [ifcn],
    examples: {
      flag: [
        { text: 'The rate fell, a [study][gone] says.' },
        { text: 'See [the study][].' },
        { text: 'The rate fell.[^1]' },
      ],
      pass: [
        { text: 'He “went [sic] home”, Jana Roth said.' },
        { text: '“[He] said […] nothing,” Jana Roth wrote.' },
        { text: 'A [study][roth] says so.\n\n[roth]: https://roth.vd/2026/study' },
        { text: 'The rate fell.[^1]\n\n[^1]: Roth, 2026.' },
      ],
    },
  },
  { statuses: ['undefined'], message: (_, { label }) => `Nothing defines “${label?.toLowerCase() ?? 'this'}”.` },
);
