/** Reads one paragraph and hands its attributions back as words. */
import { analyseBlock, emptyCarry } from '../../../server/src/attribution/extraction/index.ts';
import type { BlockKind, Span } from '../../../server/src/document/types.ts';

/** An attribution, in words. */
export interface Told {
  readonly construction: string;
  readonly source: string | null;
  readonly cue: string;
  readonly audience: string | null;
  readonly content: readonly string[];
  readonly within: number | null;
}

/** What is read off a paragraph. */
export function read(text: string, kind: BlockKind = 'paragraph'): Told[] {
  const words = (span: Span): string => text.slice(span.start, span.end);
  return analyseBlock(text, kind, emptyCarry).attributions.map((a) => ({
    construction: a.construction,
    source: a.source && words(a.source),
    cue: words(a.cue),
    audience: a.audience && words(a.audience),
    content: a.content.map(words),
    within: a.within,
  }));
}

/** The sources and cues of a paragraph: "the mayor: said". */
export const told = (text: string, kind: BlockKind = 'paragraph'): string[] =>
  read(text, kind).map(({ source, cue }) => `${source ?? '–'}: ${cue}`);
