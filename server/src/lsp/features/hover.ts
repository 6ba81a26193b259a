/** The card over a finding or an attribution: who says so, through whom, what is told and what is missing, what to do. */
import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { Span } from '../../document/index.ts';
import type { Finding } from '../../lint/index.ts';
import type { CitationReport, Claim } from '../../report/citation/index.ts';
import {
  disclosureOf,
  kindWords,
  knownOf,
  standingMeanings,
  standingWords,
  whoOf,
} from '../../report/citation/wording.ts';
import { rules } from '../../rules/index.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import { hoverWords as words } from '../words.ts';
import { attributionAt, extentOf, touches } from './at.ts';
import { escaped } from './escape.ts';

/** A line of the card: a name and what stands beside it, or words alone. */
type Line = { readonly name?: string; readonly text: string; readonly strong?: boolean; readonly href?: string };

/** How a client shows cards. */
export interface CardStyle {
  readonly markdown: boolean;
  /** Whether messages are to stand over the findings' own words; false where the client puts them there itself. */
  readonly messages: boolean;
}

/** The card at an offset; null where there is nothing to tell. */
export function hoverAt(snapshot: Snapshot, offset: number, { markdown, messages }: CardStyle): Hover | null {
  const attribution = attributionAt(snapshot, offset);
  const found = snapshot.findings.filter(
    (finding) => touches(finding, offset) || (attribution !== null && finding.attribution === attribution.id),
  );
  const claim = attribution && snapshot.report.claimRows.find(({ id }) => id === attribution.id);
  const parts = [
    ...(claim ? [claimLines(claim, snapshot.report)] : []),
    ...found.map((finding) => findingLines(finding, messages || !touches(finding, offset))),
  ];
  if (!parts.length) return null;
  const span: Span = attribution ? extentOf(attribution) : (found[0] as Finding);
  const value = parts.map((lines) => lines.map(markdown ? asMarkdown : asText).join(markdown ? '  \n' : '\n'));
  return {
    contents: markdown
      ? { kind: MarkupKind.Markdown, value: value.join('\n\n---\n\n') }
      : { kind: MarkupKind.PlainText, value: value.join('\n\n') },
    range: snapshot.places.range(span),
  };
}

function claimLines(claim: Claim, report: CitationReport): Line[] {
  const lines: Line[] = [{ text: `${whoOf(claim)}: ${standingWords[claim.standing]}`, strong: true }];
  if (claim.kind)
    lines.push({ name: words.kind, text: `${kindWords[claim.kind]}; ${standingMeanings[claim.standing]}` });
  if (claim.through.length) lines.push({ name: words.chain, text: chainOf(claim) });
  lines.push({ name: words.known, text: knownOf(claim) });
  if (claim.told) {
    const { told, missing } = disclosureOf(claim.told);
    if (told.length) lines.push({ name: words.told, text: told.join('; ') });
    if (missing.length) lines.push({ name: words.missing, text: missing.join(', ') });
  }
  lines.push({ name: words.evidence, text: evidenceOf(claim, report) });
  return lines;
}

/** "two officials → The Courier → this article". */
const chainOf = (claim: Claim): string =>
  [whoOf(claim), ...claim.through.map(({ name }) => name).reverse(), words.thisArticle].join(' → ');

function evidenceOf({ links, cited }: Claim, { linkRows }: CitationReport): string {
  const rows = linkRows.filter(({ id }) => links.includes(id));
  if (!rows.length) return cited ? words.citation : words.noEvidence;
  return rows.map(({ target, missing, state }) => (missing || !target ? state : target)).join(', ');
}

function findingLines({ rule, message, help }: Finding, withMessage: boolean): Line[] {
  const meta = rules.find(({ meta: { id } }) => id === rule)?.meta;
  const lines: Line[] = withMessage ? [{ text: message }] : [];
  if (meta) {
    lines.push({ name: words.advice, text: meta.advice[0] });
    const [standard] = meta.standards;
    if (standard) lines.push({ name: words.standard, text: `${standard.body}: ${standard.asks}` });
    lines.push({ text: rule, href: help });
  }
  return lines;
}

function asMarkdown({ name, text, strong, href }: Line): string {
  const shown = strong ? `**${escaped(text)}**` : href ? `[${escaped(text)}](${href})` : escaped(text);
  return name ? `*${escaped(name)}*: ${shown}` : shown;
}

const asText = ({ name, text, href }: Line): string => `${name ? `${name}: ` : ''}${text}${href ? ` (${href})` : ''}`;
