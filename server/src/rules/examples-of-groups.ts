/** What the sentence after a vague plural makes of it: one name, one study, one report. */
import type { Article, Attribution } from '../attribution/types.ts';
import type { Link, Span } from '../document/types.ts';
import { has } from './attributions.ts';

/** Plural heads that one named person often turns out to stand for. */
const PEOPLE =
  /^(?:(?:some|many|several|most|political|legal|local|independent|leading|other) )*(?:critics|experts|analysts|observers|economists|scientists|researchers|historians|opponents|supporters|activists|advocates|campaigners|commentators|specialists|academics|scholars|lawyers|doctors)$/i;
/** Plural words for what can be read, with what one of them is called. */
const WORKS =
  /^(?:(?:some|many|several|multiple|numerous|various|recent|new|local|news|press|media|foreign|unconfirmed) )*(studies|reports|surveys|polls|papers|media|outlets|newspapers)$/i;
const ONE_OF: Readonly<Record<string, string>> = {
  studies: 'study',
  reports: 'report',
  surveys: 'survey',
  polls: 'poll',
  papers: 'paper',
};

/** The one that a plural comes down to, and what it is. */
export interface OnlyOne extends Span {
  readonly words: string;
}

/** No more attributions are read behind a plural. */
const REACH = 10;
/** Nor further behind it. */
const FAR = 1000;

/** The named people that the paragraph goes on with, right behind the sentence of an attribution; none where it does not. */
export function namedBehind(article: Article, index: number): readonly Attribution[] {
  const own = article.attributions[index];
  if (!own) return [];
  const found: Attribution[] = [];
  for (let i = index + 1; i < Math.min(article.attributions.length, index + REACH); i++) {
    const other = article.attributions[i] as Attribution;
    if (other.block !== own.block) break;
    if (other.sentence.start === own.sentence.start) {
      if (other.source?.name && !has(other, 'vague')) return [];
      continue;
    }
    if (found.length === 0) {
      // nothing between but the quotation that the next one's speaker says
      const between = article.document.text
        .slice(own.sentence.end, Math.min(other.sentence.start, own.sentence.end + FAR))
        .trim();
      if (between !== '' && !/^["“'‘].*["”'’]$/su.test(between)) break;
    }
    if (other.source?.name && (other.source.kind === 'person' || other.source.kind === 'organization'))
      found.push(other);
    else if (found.length === 0) break;
  }
  return found;
}

/** "…, an engineer at the college", "…, who owns a bakery": somebody is brought in. */
const BROUGHT_IN = /^,\s(?:an?|the|who|whose)\s|^,\s\p{Ll}+\s(?:at|of|for|with)\s/u;

/** The only one that a plural source turns out to mean, right behind it; null where there are more, or none. */
export function onlyOneOf(article: Article, index: number, linkOf: ReadonlyMap<string, Link>): OnlyOne | null {
  const { source, links, sentence, block } = article.attributions[index] as Attribution;
  if (!source) return null;
  if (PEOPLE.test(source.text)) {
    const [first, ...more] = namedBehind(article, index);
    const others = more.some(({ sourceId }) => sourceId !== first?.sourceId);
    if (!first?.source || others || first.source.kind !== 'person') return null;
    const { text } = article.document;
    const introduced =
      BROUGHT_IN.test(text.slice(first.source.end, first.source.end + 60)) || first.source.text.includes(',');
    return introduced ? { ...spanOf(first.source), words: first.source.name ?? first.source.text } : null;
  }
  const plural = WORKS.exec(source.text)?.[1]?.toLowerCase();
  if (plural === undefined) return null;
  const own = links.length === 1 ? linkOf.get(links[0] ?? '') : undefined;
  if (own) return { ...spanOf(own), words: 'one link' };
  const one = ONE_OF[plural];
  const { start = 0, end = 0 } = article.document.blocks[block] ?? {};
  if (one === undefined || end <= sentence.end || start > sentence.start) return null;
  const behind = article.document.text.slice(sentence.end, Math.min(end, sentence.end + 40));
  const match = new RegExp(`^\\s+\\[?(?:The|One|That) ${one}\\b`).exec(behind);
  if (!match) return null;
  const at = sentence.end + match[0].length;
  return { start: at - one.length, end: at, words: `the ${one}` };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
