import { Lines } from './lines.ts';
import { oneLine } from './plain.ts';
import type { FindingReport } from './schema.ts';
import type { CreateFormatter } from './types.ts';

/** The longest piece of a source line that is shown; longer lines are cut around the finding. */
const maxWidth = 100;

/** For a terminal: each finding with its source line and a marker under the words. */
export const stylish: CreateFormatter = ({ colors: c }) => {
  const paint = { error: c.red, warning: c.yellow, info: c.blue, hint: c.dim } as const;

  function excerpt(finding: FindingReport, lines: Lines): string {
    const { line, character } = finding.range.start;
    const { before, marked, after } = window(lines.line(line), character, finding.end - finding.start);
    const gutter = String(line + 1);
    const marker = ' '.repeat(columns(before)) + '^'.repeat(Math.max(1, columns(marked)));
    return [
      `  ${c.dim(`${gutter} │`)} ${before}${marked}${after}`,
      `  ${c.dim(`${' '.repeat(gutter.length)} │`)} ${paint[finding.severity](marker)}`,
    ].join('\n');
  }

  return {
    file({ text, report }) {
      if (!report.findings.length) return '';
      const lines = new Lines(text);
      const blocks = report.findings.map((finding) => {
        const { line, character } = finding.range.start;
        const place = `${oneLine(report.path)}:${line + 1}:${character + 1}`;
        const head = `${c.bold(place)}  ${paint[finding.severity](finding.severity)}  ${oneLine(finding.message)}  ${c.dim(finding.rule)}`;
        return `${head}\n${excerpt(finding, lines)}\n`;
      });
      return `${blocks.join('\n')}\n`;
    },
    failure: () => '',
    end(summary) {
      // What could not be read is said beside this.
      if (summary.files === 0) return 'No article was checked\n';
      const files = plural(summary.files, 'article');
      const parts = (['error', 'warning', 'info', 'hint'] as const)
        .filter((severity) => summary[severity] > 0)
        .map((severity) => paint[severity](plural(summary[severity], severity)));
      return parts.length ? `${parts.join(', ')} in ${files}\n` : `${c.green('✓')} ${files}, nothing to report\n`;
    },
  };
};

/** `1 error`, `2 errors`; "info" has no plural. */
const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 || noun === 'info' ? '' : 's'}`;

/** A source line in three pieces around the finding's words, cut at both ends where it is long. */
function window(line: string, start: number, length: number) {
  const end = Math.min(line.length, start + length, start + maxWidth);
  const room = Math.max(0, maxWidth - (end - start));
  let from = Math.max(0, start - Math.max(room >> 1, room - (line.length - end)));
  let to = Math.min(line.length, from + maxWidth);
  if (isLowSurrogate(line, from)) from++;
  if (isLowSurrogate(line, to)) to--;
  const cutBefore = from > 0 ? '…' : '';
  const cutAfter = to < line.length ? '…' : '';
  return {
    before: cutBefore + oneLine(line.slice(from, start)),
    marked: oneLine(line.slice(start, Math.max(start, Math.min(end, to)))),
    after: oneLine(line.slice(Math.min(end, to), to)) + cutAfter,
  };
}

const isLowSurrogate = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text[at] ?? '');

/** Terminal columns of a text: combining marks and joiners take none, wide East Asian letters and emoji two. */
function columns(text: string): number {
  // Latin letters and common punctuation are one column each; the segmenter is dear to make.
  if (/^[ -~\u00a0-\u02ff\u2010-\u2027]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text))
    width += wide.test(segment) ? 2 : 1;
  return width;
}

const wide = /^(?:\p{Emoji_Presentation}|[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦])/u;
