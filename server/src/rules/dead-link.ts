import { linkRule } from './link-rule.ts';
import { bbc, ifcn } from './standards.ts';
import type { Fix } from './types.ts';

export const deadLink = linkRule(
  {
    id: 'dead-link',
    family: 'online',
    severity: 'error',
    graded:
      'An error where the page is gone; a warning where the server may be turning robots away or only says in words that the page is not found.',
    summary: 'A page that is gone, or that the server would not give. Needs the online check.',
    why: 'Pages vanish: of those of 2013 the Pew Research Center found 38 % gone ten years later. An archived copy keeps the evidence.',
    advice: [
      'Where the page is gone, find it again, or cite an archived copy.',
      'Where the server may only be turning robots away, open the page yourself.',
    ],
    standards: [ifcn, bbc.page],
    examples: {
      flag: [],
      pass: [
        { text: 'See the [report](https://council.vd/report).', note: 'nothing is asked without the online check' },
      ],
    },
  },
  {
    statuses: ['dead', 'refused', 'soft-404'],
    severity: ({ status }) => (status === 'dead' ? 'error' : 'warning'),
    message: ({ detail, suggestion }) =>
      `${detail ?? 'The page did not answer.'}${suggestion ? ' There is an archived copy.' : ''}`,
    fix: ({ suggestion }, { destination, kind }): Fix | null =>
      suggestion === null || !destination || kind === 'reference'
        ? null
        : {
            title: 'Cite the archived copy',
            edits: [{ start: destination.start, end: destination.end, newText: suggestion }],
            safe: false,
            preferred: true,
          },
  },
);
