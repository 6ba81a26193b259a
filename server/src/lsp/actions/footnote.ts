import { actionWords } from '../words.ts';
import { type ActionsFor, documentEdit, quickFix, sentenceEnd } from './action.ts';

/** A footnote after the sentence, with its text to be filled in at the end of the article. */
export const insertFootnote: ActionsFor = (snapshot, subject, { client }) => {
  const { attribution } = subject;
  if (!attribution || attribution.cited || snapshot.document.language !== 'markdown') return [];
  const { text, article } = snapshot;
  const numbers = article.links.map(({ label }) => Number(/^\^(\d+)$/.exec(label ?? '')?.[1] ?? 0));
  const number = Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1;
  const at = sentenceEnd(snapshot, subject);
  const gap = text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  const before = `${gap}[^${number}]: `;
  const mark = { start: at, end: at, newText: `[^${number}]` };
  const end = { start: text.length, end: text.length };
  const edit = client.snippets
    ? documentEdit(snapshot, client, [mark], [{ ...end, snippet: `${before}\${1:${actionWords.footnoteText}}\n` }])
    : documentEdit(snapshot, client, [mark, { ...end, newText: `${before}TK\n` }]);
  return [quickFix(actionWords.footnote, subject, edit)];
};
