import { createColors } from 'picocolors';
import { fingerprints } from '../../../server/src/lint/index.ts';
import {
  type CheckedFile,
  type FileReport,
  type FindingReport,
  type FormatName,
  formats,
} from '../../../server/src/report/formats/index.ts';
import { Lines } from '../../../server/src/report/formats/lines.ts';

/** A finding at the first place of some words; everything else as given, or dull. */
export function finding(
  text: string,
  words: string,
  { rule = 'anonymous-source', ...rest }: Partial<FindingReport> = {},
): FindingReport {
  const start = text.indexOf(words);
  const end = start + words.length;
  const lines = new Lines(text);
  return {
    rule,
    severity: 'error',
    message: 'Who said so?',
    help: `https://hearsay.example/rules/${rule}`,
    start,
    end,
    range: { start: lines.at(start), end: lines.at(end) },
    attribution: null,
    link: null,
    fingerprint: fingerprints(text, [{ rule, start, end }])[0] ?? '',
    fixes: [],
    related: [],
    ...rest,
  };
}

export function article(path: string, text: string, findings: readonly FindingReport[] = []): CheckedFile {
  const report: FileReport = {
    path,
    language: 'markdown',
    genre: 'reporting',
    findings: [...findings],
    attributions: [],
    sources: [],
    links: [],
  };
  return { text, report };
}

/** Text that would break out of any format that trusts it. */
export const hostile =
  '<script>alert(1)</script> & "q" \'a\' ]]> \u0007\u001b[31mred\u001b[0m \u202Eright \uFFFE %0A::error::x\u2028 @team #12 `code` [x](javascript:1) | www.evil.example https://evil.example a@evil.example **b** <!-- --> \\| ~~s~~ $(id) 💥';

/** An article whose words, path and messages are hostile. */
export function hostileArticle(): CheckedFile {
  const words = `officials ${hostile}`;
  const text = `A “quiet” day 🌧️.\n\nThe ${words} said.\r\nAnd so on.\n`;
  const message = `Who? ${hostile}\n::error::second line`;
  return article(`articles/a,b:c%d ${'<&"\'>'}é.md`, text, [
    finding(text, words, {
      message,
      fixes: [{ title: hostile, edits: [{ start: 2, end: 9, newText: hostile }], safe: true, preferred: true }],
      related: [{ start: 0, end: 1, message: hostile }],
    }),
    finding(text, 'quiet', { severity: 'warning', rule: 'vague-attribution' }),
    finding(text, 'said.\r\nAnd', { severity: 'info', rule: 'empty-link' }),
    finding(text, 'so on', { severity: 'hint', rule: 'not-a-rule' }),
  ]);
}

/** What a format makes of articles, and of a file that could not be read. */
export async function written(name: FormatName, files: readonly CheckedFile[], color = false): Promise<string> {
  const formatter = (await formats[name]())({
    version: '1.2.3',
    colors: createColors(color),
    fails: (severity) => severity === 'error' || severity === 'warning',
    repositoryPath: (path) => path,
  });
  const summary = { files: files.length, error: 0, warning: 0, info: 0, hint: 0 };
  for (const { report } of files) for (const { severity } of report.findings) summary[severity]++;
  return [
    formatter.start?.() ?? '',
    ...files.map((file) => formatter.file(file)),
    formatter.failure({ path: 'gone.md', message: 'cannot be read: there is no such file' }),
    formatter.end(summary),
  ].join('');
}
