import { Lines } from './lines.ts';
import { oneLine } from './plain.ts';
import type { FindingReport } from './schema.ts';
import type { CreateFormatter } from './types.ts';

/** One page with every finding in its line, for people without a terminal. It loads and runs nothing. */
export const html: CreateFormatter = ({ version }) => ({
  start: () => head,
  file({ report, text }) {
    if (!report.findings.length) return '';
    const lines = new Lines(text);
    return `<section><h2>${plain(report.path)}</h2><ol>${report.findings.map((finding) => item(finding, lines)).join('')}</ol></section>\n`;
  },
  failure: ({ path, message }) => `<p class="error"><b>${plain(path)}</b> ${plain(message)}</p>\n`,
  end(summary) {
    const counts = (['error', 'warning', 'info', 'hint'] as const).map(
      (severity) => `<span class="${severity}">${summary[severity]} ${severity}</span>`,
    );
    return `<footer>${counts.join(' · ')} in ${summary.files} ${summary.files === 1 ? 'article' : 'articles'}. Hearsay ${plain(version)}</footer></main></body></html>\n`;
  },
});

function item(finding: FindingReport, lines: Lines): string {
  const { line, character } = finding.range.start;
  const source = lines.line(line);
  const end = Math.min(source.length, character + finding.end - finding.start);
  const quote = `${plain(source.slice(0, character))}<mark>${plain(source.slice(character, end))}</mark>${plain(source.slice(end))}`;
  const rule = /^https?:/.test(finding.help)
    ? `<a href="${plain(finding.help)}">${plain(finding.rule)}</a>`
    : plain(finding.rule);
  return `<li><p><b class="${finding.severity}">${finding.severity}</b> ${plain(finding.message)} <small>${rule}, line ${line + 1}</small></p><blockquote>${quote}</blockquote></li>`;
}

/** Words as words, in text and in attributes between double quotation marks. */
const plain = (text: string) => oneLine(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const head = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Hearsay</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:0}main{max-width:48rem;margin:auto;padding:1rem}
h2{font-size:1.1rem;overflow-wrap:anywhere}ol{padding-left:1.5rem}p{margin:.5rem 0 0}
blockquote{margin:.25rem 0 1rem;padding:.25rem .75rem;border-left:3px solid;overflow-wrap:anywhere;white-space:pre-wrap}
mark{background:#ffe08a;color:#000}.error{color:#b3261e}.warning{color:#8a5300}.info{color:#0b57d0}.hint{color:#5f6368}
@media (prefers-color-scheme:dark){.error{color:#f2b8b5}.warning{color:#ffb868}.info{color:#a8c7fa}.hint{color:#bdc1c6}}
</style></head><body><main><h1>Hearsay</h1>
`;
