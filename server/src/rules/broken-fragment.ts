import { linkRule } from './link-rule.ts';
import { bbc } from './standards.ts';

export const brokenFragment = linkRule(
  {
    id: 'broken-fragment',
    family: 'links',
    severity: 'warning',
    summary: 'A link to a heading or place that does not exist.',
    why: 'The page opens, but not where the evidence stands.',
    advice: ['Point at a heading or id that exists.'],
    standards: [bbc.page],
    examples: {
      flag: [{ text: '# Methods\n\nSee [Methods](#methdos).' }],
      pass: [
        { text: '# Methods\n\nSee [Methods](#methods).' },
        { text: '# Methods\n\nSee [the top](#top).' },
        { text: '# Who says so? 🚢\n\nSee [above](#who-says-so-).' },
        { text: '<a id="here"></a>See [here](#here).' },
      ],
    },
  },
  { statuses: ['broken-fragment'], message: ({ detail }) => detail ?? 'No heading or place of that name is there.' },
);
