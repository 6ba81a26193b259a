/** Links and citations that let a reader check what an article says, block by block. */

import { Pattern } from '../../document/pattern.ts';
import type { Document, Link, Span } from '../../document/types.ts';
import type { LinkVerdict } from '../../links/types.ts';
import { moved } from '../places.ts';
import { beforeAlone } from './forms.ts';

/** A link or citation that can stand as evidence. Offsets count from the start of its block. */
export interface Evidence extends Span {
  /** The link's id or the citation's key. */
  readonly id: string;
  /** The place whose sentence it is about: of a mark set right after a full stop, the full stop. */
  readonly about: number;
  /** True for a mark that stands for all before it in its paragraph: a footnote, a citation, a link alone at the end. */
  readonly closing: boolean;
  /** True for a site's front page: it names a source, and shows nothing of what it said. */
  readonly frontPage: boolean;
  readonly address: string | null;
}

const POINTS_NOWHERE: ReadonlySet<string> = new Set([
  'empty',
  'placeholder',
  'undefined',
  'malformed',
  'missing-file',
  'dead',
  'soft-404',
]);
const KINDS: ReadonlySet<string> = new Set(['inline', 'reference', 'autolink', 'bare', 'footnote', 'html', 'wiki']);
/** What stands between a mark and the end of its paragraph where the mark closes it. */
const ENDS = /^[\s.,;:!?)\]”"’'*_]*$/;

function isEvidence(link: Link, verdict: LinkVerdict | undefined): boolean {
  if (!KINDS.has(link.kind) || (link.kind === 'html' && link.element !== 'a')) return false;
  if (!link.destination || /^(?:mailto|tel|javascript):|^#/i.test(link.destination.value))
    return link.kind === 'footnote' && link.destination !== null;
  return !POINTS_NOWHERE.has(verdict?.status ?? 'unchecked');
}

/** The evidence of each block, by its index in the document, in text order. Linear in blocks and links. */
export function evidenceByBlock(
  { blocks, links, citations, text }: Document,
  verdicts: ReadonlyMap<string, LinkVerdict>,
): ReadonlyMap<number, readonly Evidence[]> {
  if (links.length === 0 && citations.length === 0) return new Map();
  const all: Omit<Evidence, 'about'>[] = [
    ...links
      .filter((link) => isEvidence(link, verdicts.get(link.id)))
      .map((link) => ({
        id: link.id,
        start: link.start,
        end: link.end,
        closing: link.kind === 'footnote' || link.kind === 'bare' || link.kind === 'autolink',
        frontPage: verdicts.get(link.id)?.homepage ?? false,
        address: link.kind === 'footnote' ? null : (link.destination?.value ?? null),
      })),
    ...citations.map(({ key, start, end }) => ({
      id: key,
      start,
      end,
      closing: true,
      frontPage: false,
      address: null,
    })),
  ].sort((a, b) => a.start - b.start);
  const found = new Map<number, Evidence[]>();
  let block = 0;
  let marks = { start: -1, end: -1 };
  for (const one of all) {
    const isMark = text.startsWith('[^', one.start) || text.startsWith('[@', one.start);
    if (isMark) marks = { start: one.start === marks.end ? marks.start : one.start, end: one.end };
    const attached = isMark && /\S/.test(text[marks.start - 1] ?? ' ');
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= one.start) block++;
    const around = blocks[block];
    if (!around || one.start < around.start) continue;
    const atEnd = ENDS.test(text.slice(one.end, Math.min(around.end, one.end + 40))) && around.end - one.end < 40;
    const alone = atEnd && standsAlone(text.slice(Math.max(around.start, one.start - 40), one.start));
    const list = found.get(block) ?? [];
    const about = (attached ? marks.start - 1 : one.start) - around.start;
    list.push({ ...one, ...moved(one, -around.start), about, closing: (one.closing && atEnd) || alone });
    found.set(block, list);
  }
  return found;
}

const BEFORE_ALONE = new Pattern(beforeAlone);

/** True where a link is a sentence of its own: "… at noon. ([Reuters](…))", "… Source: [Reuters](…)". */
const standsAlone = (before: string): boolean => BEFORE_ALONE.test(before);
