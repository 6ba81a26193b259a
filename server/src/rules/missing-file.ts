import { linkRule } from './link-rule.ts';
import { ifcn } from './standards.ts';

export const missingFile = linkRule(
  {
    id: 'missing-file',
    family: 'links',
    severity: 'error',
    summary: 'A link to a file that is not in the workspace.',
    why: 'A memo or picture that was not put beside the article will not be published with it.',
    advice: ['Correct the path, or put the file where the link points.'],
    standards: [ifcn],
    examples: { flag: [], pass: [{ text: 'See the [memo](https://council.vd/memo.pdf).' }] },
  },
  {
    statuses: ['missing-file', 'outside-workspace'],
    message: ({ status, detail }) =>
      detail ??
      (status === 'missing-file'
        ? 'There is no such file.'
        : 'This file is outside the workspace and was not looked at.'),
    severity: ({ status }) => (status === 'missing-file' ? 'error' : 'info'),
  },
);
