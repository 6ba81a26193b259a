/** Words of an article inside Markdown, as words. */
import { oneLine } from './plain.ts';

/** Words as words: no markup, no mention (@name), no reference (#1), no address that turns into a link by itself. */
export function plain(text: string): string {
  return oneLine(text)
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replace(/\\([@#])/g, '$1<!-- -->')
    .replace(/www(?=\\\.)/gi, '$&<!-- -->');
}

/** Words in a code span, a cell of a table at that. */
export function code(words: string): string {
  if (words.trim() === '') return '';
  const longest = Math.max(0, ...(words.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = words.startsWith('`') || words.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${words.replace(/\\(?=\|)/g, '\\\u200B').replace(/\|/g, '\\|')}${pad}${fence}`;
}
