import type { Article } from '../attribution/types.ts';
import { Pattern } from '../document/pattern.ts';
import type { Block, Link } from '../document/types.ts';
import {
  account,
  cited,
  document,
  newsWords,
  notPublic,
  primaryHosts,
  retellingHosts,
  retellingPaths,
} from './primary-source-forms.ts';
import { bbc, wikipedia } from './standards.ts';
import type { Rule } from './types.ts';

const DOCUMENT = new Pattern(document);
const CITED = new Pattern(cited);
const ACCOUNT = new Pattern(account);
const NOT_PUBLIC = new Pattern(notPublic);

const endsWithAny = (host: string, ends: readonly string[]): boolean =>
  ends.some((end) => host === end || host.endsWith(end.startsWith('.') ? end : `.${end}`));

const isPrimary = ({ hostname }: URL): boolean =>
  endsWithAny(hostname, primaryHosts) || /\.gov\.\w{2}$|\.gouv\.\w{2}$|\.ac\.\w{2}$/.test(hostname);

/** True for a site that tells of documents rather than keeping them: by its host's name, or by the page's place on it. */
function retells(url: URL): boolean {
  if (isPrimary(url)) return false;
  const { hostname, pathname } = url;
  if (endsWithAny(hostname, retellingHosts)) return true;
  const name = hostname.split('.').slice(0, -1).join('.');
  const inName = newsWords.some((word) => name.split(/[.-]/).some((part) => part.endsWith(word)));
  return inName || pathname.split('/', 6).some((part) => retellingPaths.has(part));
}

/** No sentence that a bracket stands in begins further before it. */
const LONGEST_SENTENCE = 300;

/** "The court ruled in March that … ([Norda News](…))": the document of the sentence that a link in brackets stands behind. */
function citedFor(text: string, block: Block, { start, end }: Link): string | undefined {
  if (text[start - 1] !== '(' || text[end] !== ')') return;
  const before = text.slice(Math.max(block.start, start - LONGEST_SENTENCE), start - 1);
  const sentence = before.slice(before.search(/(?<=^|[.!?]\s)[^.!?]*$/));
  return ACCOUNT.test(sentence) ? undefined : CITED.exec(sentence)?.[0];
}

const urlOf = ({ destination }: Link): URL | null =>
  destination && URL.canParse(destination.value) ? new URL(destination.value) : null;

const blockOf = ({ document }: Article, { start, end }: Link): Block | undefined =>
  document.blocks.find((block) => block.start <= start && end <= block.end);

export const secondaryForPrimary: Rule = {
  meta: {
    id: 'secondary-for-primary',
    family: 'links',
    severity: 'off',
    severityWhenOn: 'info',
    summary: 'A document that is cited through somebody’s account of it.',
    why: 'The account may be right. The reader who wants to check needs the ruling, the study or the statute itself.',
    advice: ['Link the primary document too.', 'Where it is not public, say so and say who showed it to you.'],
    standards: [bbc.page, wikipedia.citation],
    examples: {
      flag: [
        { text: 'The court’s [ruling](https://valdornews.org/2026/12) was short.' },
        { text: 'A [study](https://www.eurekalert.org/news-releases/12) says so.' },
        { text: 'The [Harbours Act](https://en.wikipedia.org/wiki/Harbours_Act) forbids it.' },
        { text: 'Her [speech](https://valdortimes.com/world/12) was long.' },
        { text: 'The court ruled in March that anglers may sue ([Valdor News](https://valdornews.org/2026/12)).' },
        {
          text: 'Section 12 of the Harbours Act bars blasting ([encyclopedia](https://en.wikipedia.org/wiki/Harbours_Act)).',
        },
      ],
      pass: [
        { text: 'The [study](https://doi.org/10.1000/182) is small.' },
        {
          text: 'The court’s [ruling](https://valdornews.org/2026/12) was short ([full text](https://courts.valdor.gov/12)).',
          note: 'the primary document is linked too',
        },
        { text: 'The ferry sank in March ([Valdor News](https://valdornews.org/2026/12)).' },
        { text: 'An [analysis of the ruling](https://valdornews.org/2026/12) is worth reading.' },
        { text: 'The [ruling](https://valdornews.org/2026/12) is sealed; it was read to the paper.' },
      ],
    },
  },
  defaults: {},
  *check({ article }) {
    const { document } = article;
    for (const link of article.links) {
      if ((link.kind !== 'inline' && link.kind !== 'reference' && link.kind !== 'html') || !link.text) continue;
      const words = document.text.slice(link.text.start, link.text.end);
      if (ACCOUNT.test(words)) continue;
      const block = blockOf(article, link);
      const named = DOCUMENT.exec(words)?.[0] ?? (block && citedFor(document.text, block, link));
      const url = named ? urlOf(link) : null;
      if (!url || !retells(url)) continue;
      if (block && NOT_PUBLIC.test(block.prose.text)) continue;
      const beside = article.links.some((other) => {
        const address = block && other !== link && blockOf(article, other) === block ? urlOf(other) : null;
        return address !== null && isPrimary(address);
      });
      if (beside) continue;
      yield {
        start: link.start,
        end: link.end,
        message: `${url.hostname.replace(/^www\./, '')} tells of the ${named?.toLowerCase()}. Is the document itself to be had?`,
        link: link.id,
      };
    }
  },
};
