import { unlink } from './empty-link.ts';
import { isToldAtDefinition } from './link-rule.ts';
import { wikipedia } from './standards.ts';
import type { Rule } from './types.ts';

export const placeholderLink: Rule = {
  meta: {
    id: 'placeholder-link',
    family: 'links',
    severity: 'warning',
    summary: 'A stand-in for a source that is still to come.',
    why: 'Placeholders are for drafts. Published, they tell the reader that nobody looked.',
    advice: ['Put the real address here before publishing.'],
    standards: [wikipedia.citation],
    examples: {
      flag: [
        { text: 'The [report](https://example.com) was late.' },
        { text: 'The council [said](TODO) it would pay.' },
        { text: 'The bridge is old. [citation needed]' },
        { text: 'The ferry was full (LINK TK).' },
        { text: 'See the [draft](http://localhost:3000/a).' },
        { text: 'The bridge is old.{{cn}}' },
      ],
      pass: [
        { text: 'Write `https://example.com` in the box.' },
        { text: '- [x] call the harbour master' },
        { text: 'The council [said](https://council.vd/minutes/12) it would pay.' },
      ],
    },
  },
  defaults: {},
  *check({ article, links }) {
    for (const link of article.links) {
      if (links.get(link.id)?.status !== 'placeholder' || isToldAtDefinition(link)) continue;
      const fix = unlink(link);
      yield {
        start: link.start,
        end: link.end,
        message: 'A placeholder: the real address is still to come.',
        link: link.id,
        fixes: fix ? [{ ...fix, safe: false }] : [],
      };
    }
    for (const { kind, start, end, words } of article.document.markers)
      if (kind !== 'ai-residue') yield { start, end, message: `“${words}”: a source is still to come.` };
  },
};
