import type { Span } from '../../document/index.ts';
import type { Edit } from '../../rules/types.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import { actionWords } from '../words.ts';
import { type ActionsFor, documentEdit, quickFix, type SnippetEdit, type Subject } from './action.ts';
import { isRule } from './rule.ts';

/** Comments that switch a finding's rule off, for the place or for the article, with the reason to be filled in. */
export const suppress: ActionsFor = (snapshot, subject, { client }) => {
  const { finding } = subject;
  if (!isRule(finding.rule)) return [];
  const fix = (title: string, at: number, comment: (reason: string) => string, rest: readonly Edit[] = []) => {
    const place = { start: at, end: at };
    const snippets: SnippetEdit[] = client.snippets
      ? [{ ...place, snippet: comment(` -- \${1:${actionWords.reason}}`) }]
      : [];
    const plain = client.snippets ? [] : [{ ...place, newText: comment(reasonFor(snapshot)) }];
    return quickFix(title, subject, documentEdit(snapshot, client, [...plain, ...rest], snippets));
  };
  const { rule } = finding;
  const top = snapshot.document.frontMatter?.end ?? 0;
  const ahead = snapshot.text.slice(0, top).endsWith('\n') || top === 0 ? '' : '\n';
  const inFile = fix(
    actionWords.disableInFile(rule),
    top,
    (reason) => `${ahead}<!-- hearsay-disable-file ${rule}${reason} -->\n\n`,
  );
  const line = lineAbove(snapshot, subject);
  if (line !== null)
    return [
      fix(actionWords.disableHere(rule), line, (reason) => `<!-- hearsay-disable-next-line ${rule}${reason} -->\n`),
      inFile,
    ];
  const { start, end } = aroundLinks(snapshot, finding);
  const after = { start: end, end, newText: `<!-- hearsay-enable ${rule} -->` };
  return [
    fix(actionWords.disableHere(rule), start, (reason) => `<!-- hearsay-disable ${rule}${reason} -->`, [after]),
    inFile,
  ];
};

/** What stands for a reason where there is no place to type one at: a mark that it is still to come, where one must be. */
const reasonFor = ({ settings }: Snapshot): string => (settings.requireReason ? ' -- TK' : '');

/**
 * The beginning of a finding's line, where a comment on a line of its own may stand above it: at the beginning of a
 * paragraph or heading. Anywhere else it would part a paragraph, list or table in two; null there.
 */
function lineAbove({ text, document }: Snapshot, { finding }: Subject): number | null {
  const block = document.blocks.find(({ start, end }) => start <= finding.start && finding.start < end);
  if (!block || !['paragraph', 'title', 'heading'].includes(block.kind)) return null;
  const lineStart = text.lastIndexOf('\n', block.start - 1) + 1;
  const marks = text.slice(lineStart, block.start);
  return /^#{0,6} ?$/.test(marks) && !text.slice(block.start, finding.start).includes('\n') ? lineStart : null;
}

/** A span widened over the links that it begins or ends in. */
function aroundLinks({ article }: Snapshot, { start, end }: Span): Span {
  const around = article.links.filter((link) => link.start < end && start < link.end);
  return {
    start: Math.min(start, ...around.map((link) => link.start)),
    end: Math.max(end, ...around.map((link) => link.end)),
  };
}
