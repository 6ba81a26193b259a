import { ifcn } from './standards.ts';
import type { Rule } from './types.ts';

export const unusedDefinition: Rule = {
  meta: {
    id: 'unused-definition',
    family: 'links',
    severity: 'hint',
    summary: 'A definition that nothing refers to.',
    why: 'A source that nothing cites was either forgotten or is no source of this text.',
    advice: ['Remove the definition, or cite it.'],
    standards: [ifcn],
    examples: {
      flag: [{ text: 'The rate fell.\n\n[a]: https://council.vd/1' }],
      pass: [{ text: 'The rate [fell][a].\n\n[a]: https://council.vd/1' }, { text: '[//]: # (a comment)' }],
    },
  },
  defaults: {},
  *check({ article }) {
    const used = new Set(
      article.links.flatMap(({ kind, label }) => (kind === 'definition' || label === null ? [] : [label])),
    );
    const seen = new Set<string>();
    for (const { kind, label, start, end, id } of article.links) {
      if (kind !== 'definition' || label === null || label === '//' || used.has(label) || seen.has(label)) continue;
      seen.add(label);
      yield {
        start,
        end,
        message: `Nothing cites “${label.toLowerCase()}”.`,
        link: id,
        fixes: [{ title: 'Remove the definition', edits: [{ start, end, newText: '' }], safe: false }],
      };
    }
  },
};
