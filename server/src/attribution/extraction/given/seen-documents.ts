/** "Documents seen by reporters show": who saw them says nothing; the documents do. */
import { Pattern } from '../../../document/pattern.ts';
import { seen } from '../cues/seen-forms.ts';
import { draftWith } from '../draft-with.ts';
import type { Draft } from '../types.ts';

const SEEN = new Pattern(seen);
/** The last words of such a phrase: a cheap look before the long one. */
const ENDS = /(?:by|to)\s$/i;
/** No such phrase is longer. */
const READ = 120;

/** Gives what documents show to the documents, and drops the cue that only says who saw them where another one is left. */
export function giveDocuments(text: string, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => {
    const { source, cue } = draft;
    if (source === null) return draft;
    const from = Math.max(0, source.start - READ);
    const before = text.slice(from, source.start);
    const words = ENDS.test(before.slice(-3)) ? SEEN.exec(before)?.[1] : undefined;
    if (words === undefined) return draft;
    if (cue.end <= source.start && drafts.some((other) => other.cue.start >= source.end)) return [];
    const start = from + before.lastIndexOf(words);
    return draftWith(draft, { start, end: start + words.length }, draft.content);
  });
}
