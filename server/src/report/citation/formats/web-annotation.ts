import type { Span } from '../../../document/index.ts';
import { jsonItems } from '../../formats/list.ts';
import type { CitationReport, Claim, FindingRow } from '../model.ts';
import { knownOf, standingWords, throughOf, whoOf } from '../wording.ts';
import { referenceTo } from './iri.ts';
import type { CreateReportFormatter } from './types.ts';

/** How many characters before and after a quotation help to find it again. */
const around = 32;

/**
 * W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): an annotation for each claim and each finding,
 * that annotation clients can lay over the article. Positions are counted in code points, as the model asks.
 */
export const webAnnotation: CreateReportFormatter = () => {
  const items = jsonItems();
  return {
    start: () => `{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[`,
    article({ report, file }) {
      const target = targets(report.path, file.text);
      return items([
        ...report.claimRows.map((claim) => claimAnnotation(claim, report, target)),
        ...report.findingRows.map((finding, index) => findingAnnotation(finding, index, report, target)),
      ]);
    },
    failure: () => '',
    end: () => '\n]}\n',
  };
};

type Targets = (span: Span) => object;

function claimAnnotation(claim: Claim, { path }: CitationReport, target: Targets): object {
  const places = claim.content.length ? claim.content : [claim];
  const through = throughOf(claim);
  return {
    id: `${referenceTo(path)}#hearsay-${encodeURIComponent(claim.id)}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      {
        type: 'TextualBody',
        format: 'text/plain',
        language: 'en',
        purpose: 'describing',
        value: `Says who: ${whoOf(claim)} (${standingWords[claim.standing]})${through && `, through ${through}`}; ${knownOf(claim)}.`,
      },
      ...[`source:${claim.standing}`, ...claim.flags].map((value) => ({
        type: 'TextualBody',
        purpose: 'tagging',
        value,
      })),
    ],
    target: places.map(target),
  };
}

function findingAnnotation(finding: FindingRow, index: number, { path }: CitationReport, target: Targets): object {
  return {
    id: `${referenceTo(path)}#hearsay-finding-${index + 1}`,
    type: 'Annotation',
    motivation: 'assessing',
    body: [
      { type: 'TextualBody', format: 'text/plain', language: 'en', purpose: 'commenting', value: finding.message },
      { type: 'TextualBody', purpose: 'tagging', value: finding.rule },
      { type: 'TextualBody', purpose: 'tagging', value: finding.severity },
    ],
    target: target(finding),
  };
}

/** Makes a target of a place: what it says with what stands around it, and where it is. */
function targets(path: string, text: string): Targets {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  const source = referenceTo(path);
  return ({ start, end }) => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(wholeCharacter(text, Math.max(0, start - around)), start),
        suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + around))),
      },
      { type: 'TextPositionSelector', start: start - before(pairs, start), end: end - before(pairs, end) },
    ],
  });
}

/** The offset itself, or the one before it where it would cut a character in two. */
const wholeCharacter = (text: string, offset: number) =>
  /^[\uDC00-\uDFFF]/.test(text.slice(offset, offset + 1)) && /[\uD800-\uDBFF]$/.test(text.slice(0, offset).slice(-1))
    ? offset - 1
    : offset;

/** How many of the sorted numbers are less than another. */
function before(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
