import type { Relay } from '../../attribution/index.ts';
import type { Span } from '../../document/index.ts';

/**
 * The outlet's own words in the phrase that says a claim came through it: “the Courier” of “told the Courier on Monday”. By
 * its name, else by the first words with capitals; the whole phrase where neither is there (“a state broadcaster”).
 */
export function outletWords({ name, start, end }: Pick<Relay, 'name' | 'start' | 'end'>, text: string): Span {
  const phrase = text.slice(start, end);
  const bare = name.replace(/^the\s+/i, '');
  const named = phrase.toLowerCase().indexOf(bare.toLowerCase());
  if (named >= 0 && bare) return withArticle(phrase, start, named, named + bare.length);
  const capitals = /\p{Lu}[^\s,;:]*(?:\s+\p{Lu}[^\s,;:]*){0,5}/u.exec(phrase);
  return capitals ? withArticle(phrase, start, capitals.index, capitals.index + capitals[0].length) : { start, end };
}

/** A piece of a phrase with the article in front of it. */
function withArticle(phrase: string, offset: number, from: number, to: number): Span {
  const article = /(?:^|\s)(the\s+)$/i.exec(phrase.slice(Math.max(0, from - 8), from))?.[1]?.length ?? 0;
  return { start: offset + from - article, end: offset + to };
}
