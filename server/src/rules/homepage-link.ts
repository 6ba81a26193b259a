import type { Article } from '../attribution/types.ts';
import { Pattern } from '../document/pattern.ts';
import type { Link } from '../document/types.ts';
import { isSearchPage } from '../links/address.ts';
import { promisesPage } from './link-forms.ts';
import { bbc, ifcn } from './standards.ts';
import type { Rule } from './types.ts';

/** A link in a caption credits a picture; one that stands as evidence for nothing names its subject. */
function isCitation({ attributions, document }: Article, link: Link): boolean {
  const block = document.blocks.find(({ start, end }) => start <= link.start && link.end <= end);
  if (block?.kind === 'caption' || block?.kind === 'list-item') return false;
  return attributions.some(({ links }) => links.includes(link.id));
}

/** Words that promise a page of its own: "report", "study", "filing". */
const PROMISES_PAGE = new Pattern(promisesPage);

export const homepageLink: Rule = {
  meta: {
    id: 'homepage-link',
    family: 'links',
    severity: 'warning',
    summary: 'A citation that points at a site’s front page.',
    why: 'The front page changes by the hour. What supports the sentence is on a page of its own.',
    advice: ['Link the exact page that supports the sentence.'],
    standards: [bbc.page, ifcn],
    examples: {
      flag: [
        { text: 'The ferry was full, the [New York Times](https://www.nytimes.com) reported.' },
        { text: 'The rate fell, according to a [report](https://www.who.int/).' },
        { text: 'The mayor quit, the [BBC](https://bbc.co.uk/news) said.' },
        { text: 'The firm was [fined last year](https://www.google.com/search?q=norda+fine).' },
      ],
      pass: [
        { text: 'The [WHO](https://www.who.int) was founded in 1948.' },
        { text: 'The rate fell, according to a [report](https://www.who.int/news/item/2026-rates).' },
        { text: 'Useful sites:\n\n- [WHO](https://www.who.int)\n- [BBC](https://www.bbc.co.uk)' },
      ],
    },
  },
  defaults: {},
  *check({ article, links }) {
    for (const link of article.links) {
      if (
        !links.get(link.id)?.homepage ||
        (link.kind !== 'inline' && link.kind !== 'reference' && link.kind !== 'html')
      )
        continue;
      const words = link.text ? article.document.text.slice(link.text.start, link.text.end) : '';
      const searches =
        link.destination && URL.canParse(link.destination.value) && isSearchPage(new URL(link.destination.value));
      if (!searches && !isCitation(article, link) && !PROMISES_PAGE.test(words)) continue;
      yield {
        start: link.start,
        end: link.end,
        message: searches
          ? 'These are search results, and change. Which page supports the sentence?'
          : 'This is a front page. Which page supports the sentence?',
        link: link.id,
      };
    }
  },
};
