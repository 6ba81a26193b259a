import type { Block, BlockKind, Document } from '../../document/index.ts';
import { grouped } from './group.ts';
import type { Claim, LinkRow, Paragraph } from './model.ts';
import { isCounted } from './wording.ts';
import { cleaned, type Reader, shortened } from './words.ts';

/** What of an article is its running text. */
const running: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'table-cell', 'quotation']);

/** Shorter ones without an end of a sentence are datelines, credits and addresses. */
const shortest = 6;

/** The article paragraph by paragraph, with what each stands on. */
export function paragraphsOf(
  document: Document,
  claims: readonly Claim[],
  links: readonly LinkRow[],
  reader: Reader,
): Paragraph[] {
  const within = grouped(claims.flatMap((claim) => blocksOf(claim, reader).map((block) => [block, claim] as const)));
  const linked = new Set(
    links.filter(({ missing, kind }) => !missing && kind !== 'image').map(({ start }) => reader.blockAt(start)),
  );
  return document.blocks.flatMap((block, index): Paragraph[] => {
    const all = within.get(index) ?? [];
    const own = all.filter(isCounted);
    const length = wordsIn(block);
    if (!running.has(block.kind) || !length || (!own.length && (all.length > 0 || isScrap(block, length)))) return [];
    return [
      {
        ...reader.place(block),
        words: shortened(cleaned(block.prose.text), 110),
        length,
        rests: restsOn(own, linked.has(index)),
        claims: own.map(({ id }) => id),
      },
    ];
  });
}

/** The blocks that a claim stands in: a quotation can go on over paragraphs. */
function blocksOf({ start, content }: Claim, reader: Reader): number[] {
  const blocks = new Set([reader.blockAt(start)]);
  for (const piece of content)
    for (
      let block = reader.blockAt(piece.start);
      (reader.document.blocks[block]?.start ?? Infinity) < piece.end;
      block++
    )
      blocks.add(block);
  return [...blocks];
}

const wordsIn = ({ prose }: Block) => prose.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const isScrap = ({ prose, kind }: Block, length: number) =>
  kind === 'paragraph' && length < shortest && !/[.!?…。！？]["”’»)\]]*\s*$/u.test(prose.text);

function restsOn(claims: readonly Claim[], linked: boolean): Paragraph['rests'] {
  const has = (...standings: readonly Claim['standing'][]) =>
    claims.some(({ standing }) => standings.includes(standing));
  if (linked || claims.some(({ cited }) => cited) || has('named', 'organization', 'document')) return 'sourced';
  if (has('relayed')) return 'relayed';
  return claims.length ? 'unnamed' : 'nothing';
}
