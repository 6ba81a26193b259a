/** Which blocks of a document are read for attributions, and what was read of each. */
import { keptWith } from '../document/kept-with.ts';
import type { Block, BlockKind, Document, Prose } from '../document/types.ts';
import { analyseBlock, type BlockAnalysis, type Carry, emptyCarry } from './extraction/index.ts';
import type { ReadBlock } from './sources/types.ts';

/** Block quotes are others' text, footnotes are evidence: neither says who says what in the article. */
const RUNNING: ReadonlySet<BlockKind> = new Set([
  'title',
  'heading',
  'paragraph',
  'list-item',
  'table-cell',
  'caption',
]);
/** A quotation goes on from one of these to the next. */
const FLOWS: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item']);

/** What was read of some prose, in a block of that kind, after that quotation was left open. */
interface Kept {
  readonly kind: BlockKind;
  readonly open: Carry['open'];
  readonly analysis: BlockAnalysis;
}

/**
 * What was read of prose last. A document that came from another by a change shares the prose of the blocks that stayed:
 * they are not read again.
 */
const kept = keptWith<Prose, Kept>();

function analysisOf({ prose, kind }: Block, carry: Carry): BlockAnalysis {
  const { open } = carry;
  let known = kept.get(prose);
  if (known?.kind !== kind || known.open !== open) {
    known = { kind, open, analysis: analyseBlock(prose.text, kind, carry) };
    kept.set(prose, known);
  }
  return known.analysis;
}

/** Reads the running prose of a document, in text order. `before` are the blocks as they were before an edit. */
export function readBlocks({ blocks }: Document, before: readonly ReadBlock[] = []): ReadBlock[] {
  const read: ReadBlock[] = [];
  let carry = emptyCarry;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (!RUNNING.has(block.kind)) continue;
    const flows = FLOWS.has(block.kind);
    const analysis = analysisOf(block, flows ? carry : emptyCarry);
    if (flows) carry = analysis.carryOut;
    const known = before[read.length];
    const same = known?.block === block && known.index === index && known.analysis === analysis;
    read.push(same ? known : { block, index, analysis });
  }
  return read;
}
