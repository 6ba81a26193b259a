import { Pattern } from '../document/pattern.ts';
import type { Link } from '../document/types.ts';
import { toTop } from './link-forms.ts';
import { bbc } from './standards.ts';
import type { Fix, Rule } from './types.ts';

/** Removes the link and keeps its words. */
export function unlink(link: Link): Fix | null {
  const { text, start, end } = link;
  if (!text || link.kind === 'definition') return null;
  return {
    title: 'Remove the link, keep its words',
    edits: [
      { start, end: text.start, newText: '' },
      { start: text.end, end, newText: '' },
    ],
    safe: true,
    preferred: true,
  };
}

/** "Back to top" and its like point at the page's head on purpose. */
const TO_TOP = new Pattern(toTop);

export const emptyLink: Rule = {
  meta: {
    id: 'empty-link',
    family: 'links',
    severity: 'error',
    summary: 'A link that leads nowhere.',
    why: 'A link on “reported” promises the reader the report. An empty one looks like evidence and is none.',
    advice: ['Put the real address of the source here, or remove the link.'],
    standards: [bbc.page],
    examples: {
      flag: [
        { text: 'The ferry sank, the paper [reported](#).', at: '#' },
        { text: 'The council [said]() it would pay.' },
        { text: 'See the [minutes](javascript:void(0)).' },
        { text: 'See the [source](about:blank).' },
        { text: 'The council <a>said</a> it would pay.' },
        { text: 'The council <a href="#">said</a> it would pay.' },
      ],
      pass: [
        { text: '[Back to top](#)' },
        { text: '# Methods\n\nSee [Methods](#methods).' },
        { text: 'Write `[said]()` for a link to come.' },
        { text: '- [x] call the harbour master' },
      ],
    },
  },
  defaults: {},
  *check({ article, links }) {
    const { text } = article.document;
    for (const link of article.links) {
      if (links.get(link.id)?.status !== 'empty') continue;
      if (link.text && TO_TOP.test(text.slice(link.text.start, link.text.end))) continue;
      const fix = unlink(link);
      yield {
        start: link.start,
        end: link.end,
        message: 'This link leads nowhere.',
        link: link.id,
        fixes: fix ? [fix] : [],
      };
    }
  },
};
