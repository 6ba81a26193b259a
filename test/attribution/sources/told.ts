/** Articles told with their attributions marked, so that whom they refer to is tested apart from finding them. */
import { analyseBlock, emptyCarry, type RawAttribution } from '../../../server/src/attribution/extraction/index.ts';
import {
  type BlockSpan,
  type LedgerEntry,
  mentionsOf,
  type ReadBlock,
  type ResolvedSource,
  resolveSources,
  spellingsOf,
} from '../../../server/src/attribution/sources/index.ts';
import { readDocument } from '../../../server/src/document/index.ts';

/** A source as a test speaks of it. */
export interface Told extends ResolvedSource {
  /** The words of the source. */
  readonly words: string;
}

/**
 * Resolves an article whose sources stand in brackets, each cue in braces: "[Jane Roe] {said} so. So {says} [she]." A
 * cue takes the source beside it: the one right before, else the one right after. Paragraphs are blank lines apart.
 */
export function tell(marked: string): {
  sources: Told[];
  ledger: ReturnType<typeof resolveSources>['ledger'];
  blocks: ReadBlock[];
  spellings: (entry: LedgerEntry) => readonly BlockSpan[];
  mentions: (entry: LedgerEntry) => readonly BlockSpan[];
} {
  const plain = marked.replace(/[[\]{}]/g, '');
  const paragraphs = marked.split(/\n\n+/).filter((part) => part.trim() !== '');
  const document = readDocument(plain, 'plaintext');
  let carry = emptyCarry;
  const blocks = document.blocks.map((block, index): ReadBlock => {
    const analysis = analyseBlock(block.prose.text, block.kind, carry);
    carry = analysis.carryOut;
    return { block, index, analysis: { ...analysis, attributions: marksOf(paragraphs[index] ?? '', analysis) } };
  });
  const reading = resolveSources(blocks);
  const { resolved, ledger } = reading;
  const sources = blocks.flatMap(({ analysis }, b) =>
    analysis.attributions.flatMap(({ source }, i) => {
      const found = resolved[b]?.[i];
      return source && found ? [{ ...found, words: analysis.text.slice(source.start, source.end) }] : [];
    }),
  );
  const spellings = (entry: LedgerEntry) => spellingsOf(reading, entry);
  const mentions = (entry: LedgerEntry) => mentionsOf(reading, entry, spellings(entry));
  return { sources, ledger, blocks, spellings, mentions };
}

function marksOf(marked: string, { tokens, sentences }: ReadBlock['analysis']): RawAttribution[] {
  const spans: { kind: string; start: number; end: number }[] = [];
  let plain = 0;
  let open = 0;
  for (const c of marked.trim()) {
    if (c === '[' || c === '{') open = plain;
    else if (c === ']' || c === '}') spans.push({ kind: c, start: open, end: plain });
    else plain += c.length;
  }
  const taken = new Set<object>();
  return spans.flatMap((cue, i) => {
    if (cue.kind !== '}') return [];
    const source = [spans[i - 1], spans[i + 1]].find((span) => span?.kind === ']' && !taken.has(span)) ?? null;
    if (source) taken.add(source);
    const head = Math.max(
      0,
      tokens.start.findLastIndex((start) => start <= cue.start),
    );
    return [
      {
        construction: 'verb' as const,
        cue,
        head,
        lemma: 'say',
        sentence: Math.max(
          0,
          sentences.first.findLastIndex((first, s) => s < sentences.count && first <= head),
        ),
        source,
        content: [],
        passive: false,
        audience: null,
        view: false,
        within: null,
      },
    ];
  });
}
