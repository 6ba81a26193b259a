/** Whose words they are where a verb leaves its subject to the words before: "Roe confirmed it, **adding** that …". */
import type { Span } from '../../../document/types.ts';
import { draftWith } from '../draft-with.ts';
import { Quote } from '../quotations.ts';
import { type Reading, spanOfTokens } from '../reading.ts';
import type { Draft } from '../types.ts';
import { WordClass } from '../word-classes.ts';
import { antecedentOf } from './phrase-bounds.ts';
import { beforeVerb } from './subject.ts';

/** Gives a verb that the model links to nobody the subject it shares. All drafts are of one sentence, in text order. */
export function giveSharedSubjects(r: Reading, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, i) => {
    if (draft.source !== null || draft.passive || draft.construction !== 'verb') return draft;
    const source = subjectOf(r, draft, drafts.slice(0, i));
    return source === null ? draft : draftWith(draft, source, draft.content);
  });
}

function subjectOf(r: Reading, { at, head, sentence }: Draft, before: readonly Draft[]): Span | null {
  const first = r.sentences.first[sentence] as number;
  const lead = beforeVerb(r, first, at);
  if (lead < first) return null;
  const c = r.class[lead] as number;
  // "the host Jane Roe, who lamented": whom the pronoun stands for
  if (c === WordClass.relative) {
    const whom = antecedentOf(r, lead);
    return whom && spanOfTokens(r, whom.first, whom.end);
  }
  const joins =
    c === WordClass.conjunction || (c === WordClass.comma && r.class[head] === WordClass.ing && at === head);
  if (!joins) return null;
  const other = before.findLast(
    ({ source, construction, passive, cue, head: verb }) =>
      source !== null &&
      construction === 'verb' &&
      !passive &&
      source.end <= cue.start &&
      r.quote[verb] === r.quote[head],
  );
  if (!other || r.quote[head] !== Quote.outside) return null;
  return other.source;
}
