import { safeSpellings } from '../features/rename.ts';
import { entriesOf } from '../sources/entries.ts';
import { actionWords } from '../words.ts';
import { type ActionsFor, documentEdit, quickFix } from './action.ts';

/** One spelling of a name everywhere, where the article has two. */
export const oneSpelling: ActionsFor = (snapshot, subject, { client }) => {
  const { finding } = subject;
  const [other] = finding.related;
  if (finding.rule !== 'inconsistent-name' || !other) return [];
  const entry = entriesOf(snapshot.article).find(({ spellings }) =>
    spellings.some(({ start }) => start === finding.start),
  );
  if (!entry) return [];
  const { text } = snapshot;
  const [here, before] = [text.slice(finding.start, finding.end), text.slice(other.start, other.end)];
  const spellings = safeSpellings(entry, snapshot);
  return [
    { from: here, to: before, preferred: true },
    { from: before, to: here, preferred: false },
  ].flatMap(({ from, to, preferred }) => {
    const edits = spellings.flatMap((spelling) => {
      const newText = respelled(spelling.text, from, to);
      return newText === spelling.text ? [] : [{ start: spelling.start, end: spelling.end, newText }];
    });
    const edit = documentEdit(snapshot, client, edits);
    return edits.length ? [quickFix(actionWords.oneSpelling(to), subject, edit, preferred)] : [];
  });
};

/** A name with the words that one spelling has and the other has not put right, counted from the last word. */
function respelled(name: string, from: string, to: string): string {
  const [wrong, right] = [from.split(/\s+/).reverse(), to.split(/\s+/).reverse()];
  const changes = new Map<string, string>();
  for (const [index, word] of wrong.entries()) {
    const instead = right[index];
    if (instead !== undefined && instead !== word) changes.set(word, instead);
  }
  return name.replace(/\S+/g, (word) => changes.get(word) ?? word);
}
