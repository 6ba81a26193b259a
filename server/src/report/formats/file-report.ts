import type { Attribution, Source } from '../../attribution/index.ts';
import type { Link } from '../../document/index.ts';
import type { LinkVerdict } from '../../links/index.ts';
import { type Checked, type Finding, fingerprints } from '../../lint/index.ts';
import { Lines } from './lines.ts';
import type {
  ArticleReport,
  AttributionReport,
  FileReport,
  FindingReport,
  LinkReport,
  SourceReport,
} from './schema.ts';

const span = ({ start, end }: { start: number; end: number }) => ({ start, end });

function findingReport(finding: Finding, fingerprint: string, lines: Lines): FindingReport {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    help: finding.help,
    start: finding.start,
    end: finding.end,
    range: { start: lines.at(finding.start), end: lines.at(finding.end) },
    attribution: finding.attribution,
    link: finding.link,
    fingerprint,
    fixes: finding.fixes.map(({ title, edits, safe, preferred }) => ({
      title,
      edits: edits.map((edit) => ({ ...span(edit), newText: edit.newText })),
      safe,
      preferred: preferred ?? false,
    })),
    related: finding.related.map((place) => ({ ...span(place), message: place.message })),
  };
}

function attributionReport(attribution: Attribution): AttributionReport {
  const { id, source, cue, disclosure } = attribution;
  return {
    id,
    sentence: span(attribution.sentence),
    source: source && {
      ...span(source),
      text: source.text,
      kind: source.kind,
      name: source.name,
      id: attribution.sourceId,
    },
    cue: cue && { ...span(cue), text: cue.text },
    content: attribution.content.map(span),
    quotation: attribution.quotation,
    relay: attribution.relay.map((relay) => ({ name: relay.name, ...span(relay), link: relay.link })),
    within: attribution.within,
    disclosure: disclosure && {
      reason: disclosure.reason && {
        ...span(disclosure.reason),
        text: disclosure.reason.text,
        stock: disclosure.reason.stock,
      },
      position: disclosure.position,
      basis: disclosure.basis,
      count: disclosure.count,
      corroboration: [...disclosure.corroboration],
    },
    flags: [...attribution.flags],
    links: [...attribution.links],
  };
}

const sourceReport = (source: Source): SourceReport => ({
  id: source.id,
  name: source.name,
  kind: source.kind,
  mentions: source.mentions.map(span),
  attributions: [...source.attributions],
});

const linkReport = (link: Link, verdict: LinkVerdict | undefined): LinkReport => ({
  id: link.id,
  kind: link.kind,
  ...span(link),
  text: link.text && span(link.text),
  destination: link.destination && { ...span(link.destination), value: link.destination.value },
  status: verdict?.status ?? 'unchecked',
  detail: verdict?.detail ?? null,
  suggestion: verdict?.suggestion ?? null,
});

/** An article's findings alone, for formats that show no more. */
export function findingsReport(path: string, { article, findings }: Checked): ArticleReport {
  const { text, language } = article.document;
  const lines = new Lines(text);
  const prints = fingerprints(text, findings);
  return { path, language, findings: findings.map((finding, i) => findingReport(finding, prints[i] ?? '', lines)) };
}

/** One article's part of the JSON report. Plain data: it crosses threads and lies in caches as it is. */
export function fileReport(path: string, checked: Checked): FileReport {
  const { article, links } = checked;
  return {
    ...findingsReport(path, checked),
    genre: article.genre,
    attributions: article.attributions.map(attributionReport),
    sources: article.sources.map(sourceReport),
    links: article.links.map((link) => linkReport(link, links.get(link.id))),
  };
}
