import type { Checked, Finding } from '../../lint/index.ts';
import { chainsOf } from './chains.ts';
import { checklistOf } from './checklist.ts';
import { claimsOf } from './claims.ts';
import { linksOf } from './links.ts';
import { type CitationReport, type Claim, type FindingRow, type MixPart, standings } from './model.ts';
import { paragraphsOf } from './paragraphs.ts';
import { sourcesOf } from './sources.ts';
import { isCounted } from './wording.ts';
import { cleaned, Reader, shortened } from './words.ts';

/** The citation report of a checked article. `path` names it: a path, or a document's address. */
export function citationReport(path: string, { article, links, findings }: Checked): CitationReport {
  const reader = new Reader(article.document);
  const findingRows = findings.map((finding) => findingRow(finding, reader));
  const claimRows = claimsOf(article, findingRows, reader);
  const linkRows = linksOf(article, links, claimRows, reader);
  const paragraphs = paragraphsOf(article.document, claimRows, linkRows, reader);
  return {
    path,
    title: titleOf(path, reader),
    words: paragraphs.reduce((sum, { length }) => sum + length, 0),
    claims: claimRows.filter(isCounted).length,
    sources: article.sources.length,
    missingLinks: linkRows.filter(({ missing }) => missing).length,
    findings: countsOf(findingRows),
    mix: mixOf(claimRows),
    language: article.document.language,
    claimRows,
    sourceRows: sourcesOf(article, claimRows, reader),
    linkRows,
    findingRows,
    checklist: checklistOf(findingRows),
    paragraphs,
    chains: chainsOf(claimRows),
  };
}

const findingRow = (finding: Finding, reader: Reader): FindingRow => ({
  ...reader.place(finding),
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  help: finding.help,
  words: reader.words(finding, 120),
  attribution: finding.attribution,
  link: finding.link,
});

function countsOf(findings: readonly FindingRow[]) {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** How many of the body's claims rest on what; only what there is. */
function mixOf(claims: readonly Claim[]): MixPart[] {
  const body = claims.filter(isCounted);
  return standings
    .map((standing) => ({ standing, claims: body.filter((claim) => claim.standing === standing).length }))
    .filter((part) => part.claims > 0);
}

/** The headline, else a title from the front matter, else the file's name. */
function titleOf(path: string, reader: Reader): string {
  const { blocks, frontMatter } = reader.document;
  const headline = blocks.find(({ kind }) => kind === 'title');
  if (headline) return reader.words(headline, 200);
  const { title } = frontMatter?.data ?? {};
  if (typeof title === 'string' && cleaned(title)) return shortened(cleaned(title), 200);
  return path.split(/[\\/]/).at(-1) || path;
}
