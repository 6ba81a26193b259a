/** From a passage to the article it stands in. */
import type { Span } from '../../document/types.ts';
import { moved } from '../places.ts';
import type { Attribution, PlacedPassage } from '../types.ts';

/** The id that an attribution of a passage has in its article. */
export const placedId = (id: string, { before }: PlacedPassage): string => `a${Number(id.slice(1)) + before}`;

/** An attribution of a passage as its article has it: offsets into the original text, ids counted through the article. */
export function placedAttribution(attribution: Attribution, place: PlacedPassage): Attribution {
  const { start, block } = place;
  const move = <T extends Span>(span: T): T => ({ ...span, ...moved(span, start) });
  const { id, sentence, source, cue, content, relay, within, disclosure } = attribution;
  return {
    ...attribution,
    id: placedId(id, place),
    block,
    sentence: move(sentence),
    source: source && move(source),
    cue: cue && move(cue),
    content: content.map(move),
    relay: relay.length === 0 ? relay : relay.map(move),
    within: within && placedId(within, place),
    disclosure: disclosure && {
      ...disclosure,
      reason: disclosure.reason && move(disclosure.reason),
      corroboration: disclosure.corroboration.map((other) => placedId(other, place)),
    },
  };
}
