/** From what was found to the document: numbered links, references resolved, headings, markers. */
import type { ReadFrontMatter } from './front-matter.ts';
import { marksIn } from './markers.ts';
import type { LinkPart, Parts } from './parts.ts';
import { assignRoles } from './roles.ts';
import { readSuppression } from './suppressions.ts';
import type { Document, FrontMatter, Heading, Language, Link } from './types.ts';

const inOrder = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start - b.start || b.end - a.end;

/** Numbers links and gives references and footnotes the destination of their definition (the first one of a label). */
function numberLinks(parts: LinkPart[]): Link[] {
  const definitions = new Map<string, LinkPart>();
  for (const part of parts.sort(inOrder))
    if (part.kind === 'definition' && part.label && !definitions.has(part.label)) definitions.set(part.label, part);
  return parts.map(({ kind, start, end, text, destination, label, title, element }, index) => {
    const id = `l${index + 1}`;
    const defined = destination || label === null || kind === 'definition' ? null : definitions.get(label);
    return {
      id,
      kind,
      start,
      end,
      text,
      destination: destination ?? defined?.destination ?? null,
      label,
      title: defined ? defined.title : title,
      element,
    };
  });
}

/** Puts everything in order. */
export function assemble(
  text: string,
  language: Language,
  parts: Parts,
  front: ReadFrontMatter | FrontMatter | null,
): Document {
  const read = front && 'frontMatter' in front ? front : front && { frontMatter: front, links: [], title: null };
  // a heading of the article's own stands above what front matter calls it
  const title = parts.blocks.some(({ level }) => level === 1) ? null : read?.title;
  const blocks = assignRoles(title ? [title, ...parts.blocks] : parts.blocks, text);
  const headings: Heading[] = parts.blocks
    .filter((part) => part.level > 0 && part.prose)
    .map(({ start, end, level, prose }) => ({ start, end, level, text: prose?.text.trim() ?? '' }));
  return {
    text,
    language,
    blocks,
    links: numberLinks([...(read?.links ?? []), ...parts.links]),
    headings,
    anchors: parts.anchors.toSorted(inOrder),
    ...marksIn(blocks),
    suppressions: parts.comments.flatMap((span) => readSuppression(text, span) ?? []).sort(inOrder),
    frontMatter: read?.frontMatter ?? null,
  };
}
