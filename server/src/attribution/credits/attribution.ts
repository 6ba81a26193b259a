/** A credit as an attribution: whom the article thanks for part or all of itself. */
import { isCited, spokenAt } from '../build.ts';
import type { Evidence } from '../evidence/index.ts';
import { blockSpan } from '../places.ts';
import type { ReadProse } from '../sources/types.ts';
import type { AttributedSource, Attribution } from '../types.ts';
import type { Credit } from './read.ts';

const sourceOf = ({ start, end, text }: NonNullable<Attribution['cue']>, name: string | null): AttributedSource => ({
  start,
  end,
  text,
  kind: 'outlet',
  name,
});

/**
 * Builds the attribution of a credit, its offsets from the start of its block. `sourceId` is the ledger's entry of the
 * outlet credited, else null.
 */
export function creditAttribution(
  { kind, cue, source, outlets, line, sentence }: Credit,
  read: ReadProse,
  id: string,
  sourceId: string | null,
  evidence: readonly Evidence[],
): Attribution {
  const outlet = outlets[0]?.outlet;
  return {
    id,
    sentence: blockSpan(read, sentence ?? line),
    block: 0,
    source: source && outlet ? sourceOf(spokenAt(read, source), outlet.name) : null,
    sourceId: outlet ? sourceId : null,
    cue: spokenAt(read, cue),
    lemma: null,
    content: [],
    quotation: 'indirect',
    relay: outlets.map((mention) => {
      const { start, end } = blockSpan(read, mention);
      const link = evidence.find(({ address }) => address !== null)?.id ?? null;
      return { start, end, name: mention.outlet.name ?? mention.words, link };
    }),
    within: null,
    disclosure: null,
    flags: [
      'secondhand',
      ...(outlets.some((mention) => mention.outlet.stateControlled) ? (['state-media'] as const) : []),
      ...(kind === 'relayed' ? [] : [kind]),
    ],
    links: evidence.map(({ id }) => id),
    cited: isCited(evidence),
    hedge: null,
    opinion: false,
    stateLabelled: outlets.some((mention) => mention.outlet.stateLabelled),
  };
}
