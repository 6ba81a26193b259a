import { decodeHTMLStrict } from 'entities';

const ENTITY = /&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/gi;

/** The characters that an entity (`&amp;`) stands for; the entity itself where there is none of that name. */
export const decodeEntity = (entity: string): string => decodeHTMLStrict(entity);

/** Decodes the entities of a text. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(ENTITY, decodeEntity) : text;

/** Decodes the backslash escapes and entities of an address or title, as CommonMark reads them. */
export const decodeMarkdown = (text: string): string =>
  /[\\&]/.test(text)
    ? text.replace(
        /\\([!-/:-@[-`{-~])|&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/gi,
        (all, escaped: string | undefined) => escaped ?? decodeEntity(all),
      )
    : text;

/** Where the entities of a stretch of text stand. */
export function* entitiesIn(
  text: string,
  from: number,
  to: number,
): Iterable<{ from: number; to: number; text: string }> {
  if (!text.includes('&', from)) return;
  for (const match of text.slice(from, to).matchAll(ENTITY)) {
    const decoded = decodeEntity(match[0]);
    if (decoded !== match[0])
      yield { from: from + match.index, to: from + match.index + match[0].length, text: decoded };
  }
}
