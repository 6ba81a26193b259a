import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { hostileTold, sample, written } from './formats.ts';

const oa = 'http://www.w3.org/ns/oa#';
const as = 'https://www.w3.org/ns/activitystreams#';

/** Of the published contexts, the terms that may be used; a term that is not among them makes the processor refuse. */
const contexts: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': {
    '@version': 1.1,
    id: '@id',
    type: '@type',
    Annotation: `${oa}Annotation`,
    AnnotationPage: `${as}OrderedCollectionPage`,
    TextualBody: `${oa}TextualBody`,
    TextQuoteSelector: `${oa}TextQuoteSelector`,
    TextPositionSelector: `${oa}TextPositionSelector`,
    identifying: `${oa}identifying`,
    assessing: `${oa}assessing`,
    describing: `${oa}describing`,
    commenting: `${oa}commenting`,
    tagging: `${oa}tagging`,
    items: { '@id': `${as}items`, '@type': '@id', '@container': '@list' },
    body: { '@id': `${oa}hasBody`, '@type': '@id' },
    target: { '@id': `${oa}hasTarget`, '@type': '@id' },
    source: { '@id': `${oa}hasSource`, '@type': '@id' },
    selector: { '@id': `${oa}hasSelector`, '@type': '@id' },
    motivation: { '@id': `${oa}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${oa}hasPurpose`, '@type': '@vocab' },
    exact: `${oa}exact`,
    prefix: `${oa}prefix`,
    suffix: `${oa}suffix`,
    start: `${oa}start`,
    end: `${oa}end`,
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  },
  'https://schema.org': { '@vocab': 'https://schema.org/', url: { '@id': 'https://schema.org/url', '@type': '@id' } },
};

const documentLoader = (url: string) =>
  contexts[url]
    ? Promise.resolve({ contextUrl: undefined, documentUrl: url, document: { '@context': contexts[url] } })
    : Promise.reject(new Error(`nothing is to be loaded from ${url}`));

const base = 'https://desk.example/reports/';

/** Triples, by a processor that refuses what it would have to drop. */
const triples = async (text: string) =>
  (await jsonld.toRDF(
    JSON.parse(text) as jsonld.JsonLdDocument,
    {
      documentLoader,
      base,
      safe: true,
    } as jsonld.Options.ToRdf,
  )) as { subject: { value: string }; predicate: { value: string }; object: { value: string } }[];

describe('the Web Annotation page', () => {
  it('is JSON-LD with a body and a target for each claim and finding', async () => {
    const facts = await triples(await written('web-annotation', [sample]));
    const annotations = facts.filter(({ object }) => object.value === `${oa}Annotation`);
    expect(annotations.length).toBeGreaterThan(sample.said.length);
    for (const { subject } of annotations)
      expect(subject.value).toMatch(/^https:\/\/desk\.example\/reports\/examples\/strait-dispute\.md#/);
    expect(facts.filter(({ predicate }) => predicate.value === `${oa}hasTarget`).length).toBeGreaterThanOrEqual(
      annotations.length,
    );
  });

  it('has selectors that lead back to the same words, by quotation and by position', async () => {
    const text = `Weather 🌧️🌧️ first.\r\n\r\nMara Lind 𝒮aid “the vote 🗳️ was off”, and ${'𝔞'.repeat(40)} on.\r\n`;
    const astral = { path: 'a.md', text, said: [{ source: 'Mara Lind', cue: '𝒮aid', says: ['“the vote 🗳️ was off”'] }] };
    for (const article of [sample, astral, hostileTold()]) {
      const page = JSON.parse(await written('web-annotation', [article])) as { items: { target: Target | Target[] }[] };
      const characters = Array.from(article.text);
      for (const { selector } of page.items.flatMap(({ target }) => target)) {
        const [quote, position] = selector;
        expect(quote.exact).not.toBe('');
        expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(article.text).toContain(quote.prefix + quote.exact + quote.suffix);
      }
    }
  });
});

interface Target {
  readonly selector: [
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly start: number; readonly end: number },
  ];
}

describe('the schema.org articles', () => {
  it('are JSON-LD with citations, bases and quotations', async () => {
    const text = await written('schema-org', [sample, { ...sample, path: 'b.md' }]);
    const facts = await triples(text);
    const about = (path: string) => facts.filter(({ subject }) => subject.value === base + path);
    for (const path of [sample.path, 'b.md']) {
      const terms = new Set(about(path).map(({ predicate }) => predicate.value.replace('https://schema.org/', '')));
      expect([...terms]).toEqual(expect.arrayContaining(['headline', 'wordCount', 'citation', 'isBasedOn', 'hasPart']));
    }
    expect(facts.some(({ object }) => object.value === 'Edda Marrin')).toBe(true);
    expect(facts.some(({ object }) => object.value === '#')).toBe(false);
  });

  it('take a hostile path for a path', async () => {
    const facts = await triples(await written('schema-org', [{ ...sample, path: 'c:x/..<a>?b#c.md' }]));
    expect(facts.some(({ subject }) => subject.value.startsWith(base))).toBe(true);
  });
});
