/** From what was found to the document: numbered links, references resolved, headings, markers. */
import type { ReadFrontMatter } from './front-matter.ts';
import type { Parts } from './markdown/read.ts';
import { citationsIn, markersIn } from './markers.ts';
import type { BlockPart, LinkPart } from './parts.ts';
import { assignRoles } from './roles.ts';
import { readSuppression } from './suppressions.ts';
import type { Block, Document, FrontMatter, Heading, Language, Link } from './types.ts';

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

const toBlock = ({ start, end, kind, level, content }: BlockPart, text: string): Block | null =>
  content.prose && { start, end, kind, level, prose: content.prose, key: `${kind}${level}:${text.slice(start, end)}` };

/** Puts everything in order. */
export function assemble(
  text: string,
  language: Language,
  parts: Parts,
  front: ReadFrontMatter | FrontMatter | null,
): Document {
  const read = front && 'frontMatter' in front ? front : front && { frontMatter: front, links: [] };
  const blocks = assignRoles(parts.blocks, text).flatMap((part) => toBlock(part, text) ?? []);
  const headings: Heading[] = parts.blocks
    .filter((part) => part.level > 0 && part.content.prose)
    .map(({ start, end, level, content }) => ({ start, end, level, text: content.prose?.text.trim() ?? '' }));
  return {
    text,
    language,
    blocks,
    links: numberLinks([...(read?.links ?? []), ...parts.links]),
    headings,
    anchors: parts.anchors.toSorted(inOrder),
    citations: blocks.flatMap((block) => [...citationsIn(block)]),
    markers: blocks.flatMap((block) => [...markersIn(block)].sort(inOrder)),
    suppressions: parts.comments.flatMap((span) => readSuppression(text, span) ?? []).sort(inOrder),
    frontMatter: read?.frontMatter ?? null,
  };
}
