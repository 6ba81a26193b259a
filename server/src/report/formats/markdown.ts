import { code, plain } from './markdown-text.ts';
import { oneLine } from './plain.ts';
import type { FindingReport } from './schema.ts';
import type { CreateFormatter } from './types.ts';

/** How many findings a comment lists; GitHub takes no more than 65,536 characters. */
const maxListed = 200;
const icons = { error: '🔴', warning: '🟠', info: '🔵', hint: '⚪' } as const;

/** A comment for a pull request: a table an article, and what they come to. */
export const markdown: CreateFormatter = ({ repositoryPath }) => {
  let listed = 0;
  let left = 0;
  const row = (finding: FindingReport, text: string) => {
    const words = oneLine(text.slice(finding.start, finding.end).slice(0, 120));
    const rule = finding.help ? `[${plain(finding.rule)}](${encodeURI(finding.help)})` : plain(finding.rule);
    return `| ${finding.range.start.line + 1} | ${icons[finding.severity]} ${finding.severity} | ${code(words)} | ${plain(finding.message)} | ${rule} |\n`;
  };
  return {
    start: () => '## Hearsay\n',
    file({ text, report }) {
      const shown = report.findings.slice(0, Math.max(0, maxListed - listed));
      listed += shown.length;
      left += report.findings.length - shown.length;
      if (!shown.length) return '';
      return `\n### ${plain(repositoryPath(report.path))}\n\n| line | severity | words | what | rule |\n| ---: | --- | --- | --- | --- |\n${shown.map((finding) => row(finding, text)).join('')}`;
    },
    failure: ({ path, message }) => `\n**${plain(repositoryPath(path))}** ${plain(message)}\n`,
    end(summary) {
      const parts = (['error', 'warning', 'info', 'hint'] as const)
        .filter((severity) => summary[severity])
        .map((severity) => `${icons[severity]} ${summary[severity]} ${severity}`);
      const more = left ? `\n… and ${left} more.\n` : '';
      const articles = `${summary.files} ${summary.files === 1 ? 'article' : 'articles'}`;
      return `${more}\n${parts.length ? parts.join(' · ') : 'Nothing to report'} in ${articles}\n`;
    },
  };
};
