/** The evidence of every attribution of an article. */
import type { Document } from '../../document/types.ts';
import type { LinkVerdict } from '../../links/types.ts';
import type { Draft } from '../drafts.ts';
import { sourceSpan } from '../places.ts';
import { assignEvidence, type Places } from './assign.ts';
import { type Evidence, evidenceByBlock } from './find.ts';

const placesOf = ({ read, raw, sentence, kind }: Draft): Places => ({
  sentence: sourceSpan(read, sentence),
  source: raw.source && sourceSpan(read, raw.source),
  cue: sourceSpan(read, raw.cue),
  content: raw.content.map((piece) => sourceSpan(read, piece)),
  whole: kind === 'study',
});

/** The links and citations that stand for each draft, in their order. */
export function evidenceOf(
  document: Document,
  verdicts: ReadonlyMap<string, LinkVerdict>,
  drafts: readonly Draft[],
): readonly (readonly Evidence[])[] {
  if (document.links.length === 0 && document.citations.length === 0) return drafts.map(() => []);
  const byBlock = evidenceByBlock(document, verdicts);
  const found: (readonly Evidence[])[] = [];
  for (let at = 0; at < drafts.length; ) {
    const block = drafts[at]?.read.index ?? 0;
    let next = at + 1;
    while (drafts[next]?.read.index === block) next++;
    const evidence = byBlock.get(block) ?? [];
    const group = drafts.slice(at, next);
    found.push(...(evidence.length > 0 ? assignEvidence(group.map(placesOf), evidence) : group.map(() => [])));
    at = next;
  }
  return found;
}
