import { linkRule, replaceAddress } from './link-rule.ts';
import { bbc } from './standards.ts';

export const redirectedLink = linkRule(
  {
    id: 'redirected-link',
    family: 'online',
    severity: 'hint',
    summary: 'A page that has moved for good. Needs the online check.',
    why: 'Redirects are taken down one day, and the evidence with them.',
    advice: ['The page has moved for good: cite the new address.'],
    standards: [bbc.page],
    examples: {
      flag: [],
      pass: [
        { text: 'See the [report](https://council.vd/report).', note: 'nothing is asked without the online check' },
      ],
    },
  },
  {
    statuses: ['redirected'],
    message: ({ suggestion }) => `The page has moved for good${suggestion ? ` to ${suggestion}` : ''}.`,
    fix: replaceAddress('Cite the new address', false),
  },
);
