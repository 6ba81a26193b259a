import { actionWords } from '../words.ts';
import { type ActionsFor, documentEdit, literal, quickFix } from './action.ts';
import { linkableOf, written } from './linkable.ts';

/** A link to be filled in, where one is missing and the editor has places to type at. */
export const insertLink: ActionsFor = (snapshot, subject, { client }) => {
  const linkable = client.snippets ? linkableOf(snapshot, subject) : null;
  if (!linkable) return [];
  const { start, end, words } = linkable;
  const snippet = written(snapshot, literal(words), `\${1:https://}`);
  return [quickFix(actionWords.insertLink, subject, documentEdit(snapshot, client, [], [{ start, end, snippet }]))];
};
