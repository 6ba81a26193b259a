import type { Article, CreativeWork, Organization, Person, Quotation } from 'schema-dts';
import { jsonItems } from '../../formats/list.ts';
import type { CitationReport, Claim, SourceRow } from '../model.ts';
import { isCounted } from '../wording.ts';
import { referenceTo } from './iri.ts';
import type { CreateReportFormatter } from './types.ts';

/** schema.org's view of the articles: what each cites, what it is based on, and its quotations with their speakers. */
export const schemaOrg: CreateReportFormatter = () => {
  const items = jsonItems();
  return {
    start: () => `{"@context":"https://schema.org","@graph":[`,
    article: ({ report }) => items([newsArticle(report)]),
    failure: () => '',
    end: () => '\n]}\n',
  };
};

function newsArticle(report: CitationReport): Article {
  const quotations = report.claimRows.filter((claim) => isCounted(claim) && claim.quotation !== 'indirect');
  return {
    '@type': 'NewsArticle',
    '@id': referenceTo(report.path),
    headline: report.title,
    wordCount: report.words,
    citation: citations(report),
    isBasedOn: bases(report),
    hasPart: quotations.map((claim) => quotation(claim, report)),
  };
}

/** What the article links to, where the link leads somewhere on the web. */
function citations({ linkRows }: CitationReport): CreativeWork[] {
  const byAddress = new Map<string, CreativeWork>();
  for (const { target, words, missing, kind } of linkRows)
    if (target !== null && !missing && kind !== 'image' && /^https?:\/\//i.test(target) && !byAddress.has(target))
      byAddress.set(target, {
        '@type': 'CreativeWork',
        url: target,
        ...(words && words !== target && { name: words }),
      });
  return [...byAddress.values()];
}

/** The outlets that claims came through, and the documents and studies that claims rest on. */
function bases({ sourceRows, claimRows }: CitationReport): CreativeWork[] {
  const outlets = new Set(
    claimRows
      .filter(isCounted)
      .flatMap(({ through, kind, who }) => [
        ...through.map(({ name }) => name),
        ...(kind === 'outlet' && who ? [who] : []),
      ]),
  );
  outlets.delete('unnamed sources');
  return [
    ...[...outlets].map(
      (name): CreativeWork => ({ '@type': 'CreativeWork', publisher: { '@type': 'Organization', name } }),
    ),
    ...sourceRows
      .filter(({ kind }) => kind === 'document' || kind === 'study')
      .map(({ name }): CreativeWork => ({ '@type': 'CreativeWork', name })),
  ];
}

function quotation(claim: Claim, { sourceRows }: CitationReport): Quotation {
  const source = sourceRows.find(({ id }) => id === claim.sourceId);
  const speaker = source && speakerOf(source);
  return { '@type': 'Quotation', text: claim.words, ...(speaker && { creator: speaker }) };
}

/** Who said it, where schema.org has a word for them: somebody without a name is nobody there. */
function speakerOf({ kind, name }: SourceRow): Person | Organization | null {
  if (kind === 'person') return { '@type': 'Person', name };
  return kind === 'organization' || kind === 'outlet' || kind === 'place' ? { '@type': 'Organization', name } : null;
}
