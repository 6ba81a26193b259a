import { ifcn } from './standards.ts';
import type { Rule } from './types.ts';

export const duplicateDefinition: Rule = {
  meta: {
    id: 'duplicate-definition',
    family: 'links',
    severity: 'warning',
    summary: 'A label that is defined twice.',
    why: 'The first definition wins, so that a source given later is never shown.',
    advice: ['Keep one definition: the first one wins.'],
    standards: [ifcn],
    examples: {
      flag: [{ text: 'See [a].\n\n[a]: https://council.vd/1\n[A]: https://council.vd/2' }],
      pass: [{ text: 'See [a] and [b].\n\n[a]: https://council.vd/1\n[b]: https://council.vd/2' }],
    },
  },
  defaults: {},
  *check({ article }) {
    const first = new Map<string, { start: number; end: number }>();
    for (const { kind, label, start, end, id } of article.links) {
      if (kind !== 'definition' || label === null || label === '//') continue;
      const earlier = first.get(label);
      if (!earlier) first.set(label, { start, end });
      else
        yield {
          start,
          end,
          message: `“${label.toLowerCase()}” is defined before; that one counts.`,
          link: id,
          related: [{ ...earlier, message: 'Defined here.' }],
        };
    }
  },
};
