import { parse as readJunit } from 'junit2json';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { article, hostileArticle, written } from './articles.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every element, read by a parser that accepts well-formed XML only. */
function elements(text: string): Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }));
  parser.write(text).close();
  return found;
}

const files = [hostileArticle(), article('clean.md', 'Rain fell.')];

describe('checkstyle', () => {
  it('is well-formed, with nothing but its own elements', async () => {
    const found = elements(await written('checkstyle', files));
    expect(new Set(found.map(({ name }) => name))).toEqual(new Set(['checkstyle', 'file', 'error']));
    const errors = found.filter(({ name }) => name === 'error');
    expect(errors.map(({ attributes }) => attributes.severity)).toEqual(['error', 'warning', 'info', 'info', 'error']);
    expect(errors[0]?.attributes).toMatchObject({ line: '3', column: '5', source: 'hearsay.anonymous-source' });
    expect(errors[0]?.attributes.message).toContain('<script>alert(1)</script> & "q"');
    expect(found[1]?.attributes.name).toBe(files[0]?.report.path);
  });
});

describe('junit', () => {
  it('is read by a consumer: failing findings fail, the others pass', async () => {
    const text = await written('junit', files);
    expect(new Set(elements(text).map(({ name }) => name))).toEqual(
      new Set(['testsuites', 'testsuite', 'testcase', 'failure', 'system-out', 'error']),
    );
    const report = await readJunit(text);
    const suites = report && 'testsuite' in report ? (report.testsuite ?? []) : [];
    expect(suites.map(({ name, tests, failures, errors }) => ({ name, tests, failures, errors }))).toEqual([
      { name: files[0]?.report.path, tests: 4, failures: 2, errors: 0 },
      { name: 'clean.md', tests: 1, failures: 0, errors: 0 },
      { name: 'gone.md', tests: 1, failures: 0, errors: 1 },
    ]);
    for (const suite of suites) expect(suite.testcase).toHaveLength(suite.tests ?? -1);
  });
});
