/** Words that stand for a source somebody still owes, and what machines leave behind. Found in prose, never in code. */
import type { Block, Citation, Marker } from './types.ts';

const MARKERS: readonly (readonly [Marker['kind'], RegExp])[] = [
  [
    'ai-residue',
    /:?contentReference\[oaicite:\d+\](?:\{[^}]{0,40}\})?|\boaicite(?::\d+)?\b|\bturn\d{1,3}(?:search|news|view|image|fetch|file)\d{1,3}\b|【\d+†[^】]{0,80}】/g,
  ],
  [
    'wiki-template',
    /\{\{\s*(?:cn|fact|citation needed|who|whom|by whom|which|according to whom|better source needed|dubious|says who|attribution needed)\s*(?:\|[^{}]{0,120})?\}\}/gi,
  ],
  [
    'placeholder',
    /\[(?:citation|source|link|reference|attribution|quote) (?:needed|tk|tbd|tba|to come|missing)\??\]|\[(?:cn|who\?|source\?|by whom\?|according to whom\?)\]|\((?:LINK|SOURCE|NAME|QUOTE|ATTRIBUTION|CITE|CITATION|REF)S? (?:TK|TBD|TO COME|NEEDED|HERE)\)|\bTK(?:TK)*\b|\bTODO\b:?|\bFIXME\b:?|\bXXX\b/g,
  ],
];

/** Cheap look before the long one. */
const MAY_HAVE = /[[({:]|turn\d|oaicite|TK|TODO|FIXME|XXX|【/;

/** The markers of a block, in the original text's offsets. */
export function* markersIn(block: Block): Iterable<Marker> {
  const { text } = block.prose;
  if (!MAY_HAVE.test(text)) return;
  for (const [kind, pattern] of MARKERS)
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      yield {
        kind,
        words: match[0],
        start: block.start + block.prose.toSource(match.index),
        end: block.start + block.prose.toSource(end, -1),
      };
    }
}

const CITATION = /(?<![\w@])-?@([A-Za-zÀ-ɏ\d_][A-Za-zÀ-ɏ\d_:.#$%&+?<>~/-]*)/gu;

/** Pandoc's citations in a block: `[@roe2024, p. 3; @poe2023]`. A bare `@name` is somebody's handle, not a citation. */
export function* citationsIn(block: Block): Iterable<Citation> {
  const { text } = block.prose;
  if (!text.includes('@')) return;
  for (const bracket of text.matchAll(/\[[^[\]]{0,300}@[^[\]]{1,300}\]/g))
    for (const match of bracket[0].matchAll(CITATION)) {
      const start = bracket.index + match.index;
      yield {
        key: (match[1] ?? '').replace(/[.:,;]+$/, ''),
        start: block.start + block.prose.toSource(start),
        end: block.start + block.prose.toSource(start + match[0].length, -1),
      };
    }
}
