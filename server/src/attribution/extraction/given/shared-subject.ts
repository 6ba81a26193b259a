/** Whose words they are where a verb leaves its subject to the words before: "Roe confirmed it, **adding** that …". */
import { hashWord } from '../../../document/tokens.ts';
import type { Span } from '../../../document/types.ts';
import { draftWith } from '../draft-with.ts';
import { Quote } from '../quotations.ts';
import { type Reading, spanOfTokens } from '../reading.ts';
import type { Draft } from '../types.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { governingSubject } from './governing-subject.ts';
import { asSpan, participleSubject } from './participle-subject.ts';
import { peopleWho } from './people-who.ts';
import { antecedentOf } from './phrase-bounds.ts';
import { beforeVerb } from './subject.ts';
import type { TokenSpan } from './types.ts';

/**
 * Gives a verb that the model links to nobody, or to somebody who does not speak, the subject it shares or the words it
 * tells more about. All drafts are of one sentence, in text order.
 */
export function giveSharedSubjects(r: Reading, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, i) => {
    if (draft.passive || draft.construction !== 'verb') return draft;
    const before = drafts.slice(0, i);
    const source =
      draft.source === null
        ? subjectOf(r, draft, before)
        : (peopleWho(r, draft, draft.source) ?? participleSubject(r, draft, draft.source, before));
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
  if (r.quote[head] !== Quote.outside) return null;
  if (other) return other.source;
  // "leaders are **so** worried that": no second verb
  return r.word[lead] === so ? null : asSpan(r, mainSubject(r, first, lead));
}

const so = hashWord('so');
const opensClause = tableOf('relative', 'subordinator', 'that', 'question');

/** "**The clerk** closed the office and refused to say why": the main clause's subject, where no other clause lies between. */
function mainSubject(r: Reading, begin: number, lead: number): TokenSpan | null {
  const subject = governingSubject(r, begin, lead);
  for (let i = subject?.end ?? lead; i < lead; i++) if (opensClause[r.class[i] as number] === 1) return null;
  return subject;
}
