import { code, plain } from '../../formats/markdown-text.ts';
import type { ArticleSummary, CitationReport, Claim, Place } from '../model.ts';
import { summaryOf, worstFirst } from '../summary.ts';
import { count, isNotNamed, isSecondHand, knownOf, standingWords, throughOf, whoOf } from '../wording.ts';
import { shortened } from '../words.ts';
import type { CreateReportFormatter } from './types.ts';

/** GitHub takes comments of 65,536 characters, in bytes somewhat less; room is left for what a bot adds. */
const maxLength = 60_000;
/** Of more articles than this only the table is written. */
const maxWhole = 5;

/** The report as a comment on a pull request. */
export const markdown: CreateReportFormatter = ({ version }) => {
  const summaries: ArticleSummary[] = [];
  const failures: string[] = [];
  const whole: CitationReport[] = [];
  return {
    start: () => '',
    article({ report }) {
      summaries.push(summaryOf(report));
      if (whole.length <= maxWhole) whole.push(report);
      return '';
    },
    failure({ path, message }) {
      failures.push(`**${plain(path)}** ${plain(message)}\n`);
      return '';
    },
    end() {
      const page = new Page(maxLength);
      if (summaries.length !== 1) articleTable(page, summaries);
      if (whole.length <= maxWhole) for (const report of whole) article(page, report);
      for (const failure of failures) page.add(`\n${failure}`);
      return `${page.text()}\n<sub>Written by Hearsay ${plain(version)}</sub>\n`;
    },
  };
};

/** A text that stops growing before it is too long, between lines, and says so. */
class Page {
  private readonly room: number;
  private readonly parts: string[] = [];
  private length = 0;
  private full = false;
  private readonly closing: string[] = [];

  constructor(room: number) {
    this.room = room;
  }

  /** Adds a piece that stays whole; false where there is no room for it. */
  add(text: string): boolean {
    if (this.full || this.length + text.length > this.room) {
      this.full = true;
      return false;
    }
    this.parts.push(text);
    this.length += text.length;
    return true;
  }

  /** Adds rows, and says how many there was no room for. */
  rows(rows: readonly string[], limit = Number.POSITIVE_INFINITY): void {
    for (const [index, row] of rows.entries())
      if (index >= limit || !this.add(row)) {
        this.parts.push(`\n… and ${rows.length - index} more\n`);
        return;
      }
  }

  /** A part that folds away. */
  folded(summary: string, inside: () => void): void {
    if (!this.add(`\n<details><summary>${summary}</summary>\n\n`)) return;
    this.closing.push('\n</details>\n');
    inside();
    this.parts.push(this.closing.pop() ?? '');
  }

  text(): string {
    return (
      this.parts.join('') +
      (this.full ? '\n_The report is cut here: `hearsay report --output report.html` has all of it._\n' : '')
    );
  }
}

function articleTable(page: Page, summaries: readonly ArticleSummary[]): void {
  page.add(`## Citation report of ${count(summaries.length, 'article', 'articles')}\n\n`);
  page.add(
    '| article | errors | warnings | infos | claims | without a name | links missing |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n',
  );
  page.rows(
    summaries.toSorted(worstFirst).map(({ path, findings, claims, mix, missingLinks }) => {
      const bare = mix.reduce(
        (sum, part) => (['unnamed', 'vague', 'nobody'].includes(part.standing) ? sum + part.claims : sum),
        0,
      );
      return `| ${plain(path)} | ${findings.error} | ${findings.warning} | ${findings.info} | ${claims} | ${bare} | ${missingLinks} |\n`;
    }),
  );
}

function article(page: Page, report: CitationReport): void {
  const { title, path, words, claims, sources, linkRows } = report;
  page.add(`\n## ${plain(title)}\n\n`);
  page.add(
    `${code(path)}: ${[count(words, 'word', 'words'), count(claims, 'claim', 'claims'), count(sources, 'source', 'sources'), count(linkRows.length, 'link', 'links')].join(', ')}\n`,
  );
  glance(page, report);
  mix(page, report);
  checklist(page, report);
  if (report.claimRows.length) page.folded('Every claim', () => claimTable(page, report));
}

function glance(page: Page, report: CitationReport): void {
  const notNamed = report.claimRows.filter(isNotNamed);
  const secondHand = report.claimRows.filter(isSecondHand);
  const missing = report.linkRows.filter((link) => link.missing);
  const list = (heading: string, rows: readonly string[]) => {
    if (!rows.length) return;
    page.add(`\n### ${heading}\n\n`);
    page.rows(rows, 20);
  };
  list(
    count(notNamed.length, 'claim without a name', 'claims without a name'),
    notNamed.map(
      (claim) => `- **${plain(whoOf(claim))}** (${standingWords[claim.standing]}): ${said(claim)}, ${at(claim)}\n`,
    ),
  );
  list(
    count(secondHand.length, 'claim through another outlet', 'claims through other outlets'),
    secondHand.map(
      (claim) =>
        `- ${[whoOf(claim), ...(claim.through.length ? [throughOf(claim)] : []), 'this article'].map(plain).join(' → ')}: ${said(claim)}, ${at(claim)}\n`,
    ),
  );
  list(
    count(missing.length, 'link that leads nowhere', 'links that lead nowhere'),
    missing.map((link) => `- ${code(link.words)}: ${plain(link.state)}, ${at(link)}\n`),
  );
  if (!notNamed.length && !secondHand.length && !missing.length)
    page.add('\nEvery claim has a name, none came through another outlet, and no link leads nowhere.\n');
}

const said = ({ words }: Claim) => `“${plain(shortened(words.replace(/^[“"«„]+|[”"»]+$/gu, ''), 100))}”`;

const at = ({ line }: Place) => `line ${line}`;

function mix(page: Page, { mix: parts, claims }: CitationReport): void {
  if (!claims) return;
  page.add('\n### What the claims rest on\n\n| | claims | |\n| --- | ---: | --- |\n');
  page.rows(
    parts.map(
      ({ standing, claims: number }) =>
        `| ${standingWords[standing]} | ${number} | ${'█'.repeat(Math.max(1, Math.round((number / claims) * 20)))} |\n`,
    ),
  );
}

function checklist(page: Page, { checklist: items, findingRows }: CitationReport): void {
  if (!items.length) return;
  page.add('\n### What to do next\n\n');
  for (const { severity, advice, rule, help, findings } of items) {
    const name = /^https?:\/\//.test(help) ? `[${plain(rule)}](${encodeURI(help)})` : plain(rule);
    page.add(`- [ ] **${severity}**: ${plain(advice || rule)} (${name})\n`);
    page.rows(
      findings.flatMap((index) => {
        const finding = findingRows[index];
        return finding ? `  - ${at(finding)}: ${code(finding.words)} ${plain(finding.message)}\n` : [];
      }),
      10,
    );
  }
}

function claimTable(page: Page, report: CitationReport): void {
  const links = new Map(report.linkRows.map((link) => [link.id, link]));
  page.add(
    '| line | claim | who says so | through | how known | link | finding |\n| ---: | --- | --- | --- | --- | --- | --- |\n',
  );
  page.rows(
    report.claimRows.map((claim) => {
      const link = claim.links
        .map((id) => links.get(id))
        .map((row) => (row?.missing ? row.state : (row?.target ?? '')));
      const findings = [...new Set(claim.findings.map((index) => report.findingRows[index]?.rule ?? ''))];
      const cells = [
        plain(shortened(claim.words, 160)),
        `${plain(whoOf(claim))} (${standingWords[claim.standing]})`,
        plain(throughOf(claim)),
        plain(knownOf(claim)),
        plain(link.join(' ')),
        plain(findings.join(', ')),
      ];
      return `| ${claim.line} | ${cells.join(' | ')} |\n`;
    }),
  );
}
