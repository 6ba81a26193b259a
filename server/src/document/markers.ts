/** Words that stand for a source somebody still owes, and what machines leave behind. Found in prose, never in code. */
import { keptWith } from './kept-with.ts';
import { shiftSpan } from './parts.ts';
import type { Block, Citation, Marker, Prose, Span } from './types.ts';

const MARKERS: readonly (readonly [Marker['kind'], RegExp])[] = [
  [
    'ai-residue',
    /:?contentReference\[oaicite:\d+\](?:\{[^}]{0,40}\})?|\boaicite(?::\d+)?\b|(?:\bcite)?(?:turn\d{1,3}(?:search|news|view|image|fetch|file)\d{1,3}){1,8}|【\d+†[^】]{0,80}】/g,
  ],
  [
    'wiki-template',
    /\{\{\s*(?:cn|fact|citation needed|who|whom|by whom|which|according to whom|better source needed|dubious|says who|attribution needed)\s*(?:\|[^{}]{0,120})?\}\}/gi,
  ],
  [
    'placeholder',
    /\[(?:citation|source|link|reference|attribution|quote) (?:needed|tk|tbd|tba|to come|missing)\??\]|\[(?:cn|who\?|source\?|by whom\?|according to whom\?)\]|\((?:LINK|SOURCE|NAME|QUOTE|ATTRIBUTION|CITE|CITATION|REF)S? (?:TK|TBD|TO COME|NEEDED|HERE)\)|[([](?:INSERT|ADD) (?:LINK|SOURCE|URL|NAME|CITATION|QUOTE)(?: HERE)?[)\]]|\bTK(?:TK)*\b|\bTODO\b:?|\bFIXME\b:?|\bXXX\b/g,
  ],
];

/** Cheap look before the long one: something of which each of them has at least one. */
const MAY_HAVE =
  /\{\{|oaicite|turn\d|【|TK|TODO|FIXME|XXX|\[(?:cit|sou|lin|ref|att|quo|cn\]|who\?|by whom|acc)|\((?:LINK|SOURCE|NAME|QUOTE|ATTR|CIT|REF)/;

const NONE: readonly never[] = [];

/** Where a match stands in the source, from the block's start. */
const placeOf = (prose: Prose, start: number, words: string): Span => ({
  start: prose.toSource(start),
  end: prose.toSource(start + words.length, -1),
});

function markersOf(prose: Prose): readonly Marker[] {
  const { text } = prose;
  if (!MAY_HAVE.test(text)) return NONE;
  return MARKERS.flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ kind, words, ...placeOf(prose, index, words) })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
}

const CITATION = /(?<![\w@])-?@([A-Za-zÀ-ɏ\d_][A-Za-zÀ-ɏ\d_:.#$%&+?<>~/-]*)/gu;

/** Pandoc's citations: `[@roe2024, p. 3; @poe2023]`. A bare `@name` is somebody's handle, not a citation. */
function citationsOf(prose: Prose): readonly Citation[] {
  const { text } = prose;
  if (!text.includes('@')) return NONE;
  return Array.from(text.matchAll(/\[[^[\]]{0,300}@[^[\]]{1,300}\]/g), (bracket) =>
    Array.from(bracket[0].matchAll(CITATION), ({ 0: words, 1: key = '', index }) => ({
      key: key.replace(/[.:,;]+$/, ''),
      ...placeOf(prose, bracket.index + index, words),
    })),
  ).flat();
}

/** What is marked in some prose, from the block's start. */
interface Marks {
  readonly markers: readonly Marker[];
  readonly citations: readonly Citation[];
}

/** Prose is read once, however often the text around it changes; most has no marks. */
const kept = keptWith<Prose, Marks>();
const unmarked: Marks = { markers: NONE, citations: NONE };

function marksOf(prose: Prose): Marks {
  let marks = kept.get(prose);
  if (!marks) {
    marks = { markers: markersOf(prose), citations: citationsOf(prose) };
    if (marks.markers.length + marks.citations.length === 0) marks = unmarked;
    kept.set(prose, marks);
  }
  return marks;
}

/** The markers and citations of blocks, in text order, in the original text's offsets. */
export function marksIn(blocks: readonly Block[]): Marks {
  const all = { markers: [] as Marker[], citations: [] as Citation[] };
  for (const { prose, start } of blocks) {
    const marks = marksOf(prose);
    if (marks === unmarked) continue;
    for (const marker of marks.markers) all.markers.push(shiftSpan(marker, start));
    for (const citation of marks.citations) all.citations.push(shiftSpan(citation, start));
  }
  return all;
}
