import { describe, expect, it } from 'vitest';
import { readDocument } from '../../server/src/document/index.ts';
import { inspectLinks } from '../../server/src/links/index.ts';

/** What is told of an address, from its words alone. */
function told(address: string) {
  const { links } = readDocument(`[words](<${address}>)`, 'markdown');
  const verdict = inspectLinks(readDocument(`[words](<${address}>)`, 'markdown')).get(links[0]?.id ?? '');
  if (!verdict) throw new Error(`${address} is no link`);
  return verdict;
}

describe('a malformed address', () => {
  it.each([
    ['http:/x.org', 'http://x.org'],
    ['https//x.org', 'https://x.org'],
    ['htps://x.org', 'https://x.org'],
    ['htpp://x.org/a', 'http://x.org/a'],
    ['https://https://x.org', 'https://x.org'],
    ['http://https://x.org/a', 'https://x.org/a'],
    ['https://x .org/a', 'https://x.org/a'],
    ['https:x.org/a', 'https://x.org/a'],
    ['https;//x.org', 'https://x.org'],
    ['https:///x.org', 'https://x.org'],
    ['hhttps://x.org', 'https://x.org'],
    ['ttps://x.org', 'https://x.org'],
  ])('%s: is it %s?', (address, suggestion) =>
    expect(told(address)).toMatchObject({ status: 'malformed', suggestion }),
  );

  it.each(['http://', 'https://'])('%s leads nowhere', (address) => expect(told(address).status).toBe('empty'));

  it.each([
    'mailto:a@b.vd',
    'tel:+43123',
    'doi:10.1000/182',
    '//cdn.x.vd/a',
    'https://x.vd',
    'HTTP://X.VD/A',
    'ftp://x.vd',
  ])('%s is none', (address) => expect(told(address).status).toBe('unchecked'));
});

describe('a front page', () => {
  it.each([
    'https://www.nytimes.com',
    'https://www.who.int/',
    'https://bbc.co.uk/news',
    'https://x.vd/index.html',
    'https://x.vd/search?q=boats',
    'https://x.com/janaroth',
  ])('%s', (address) => expect(told(address).homepage).toBe(true));
  it.each(['https://x.vd/news/2026/boats', 'https://x.com/janaroth/status/12', 'https://x.vd/?p=12'])(
    'not %s',
    (address) => expect(told(address).homepage).toBe(false),
  );
});

describe('parameters', () => {
  it.each([
    ['https://x.vd/a?utm_source=b&id=4#c', 'https://x.vd/a?id=4#c'],
    ['https://x.vd/a?fbclid=b', 'https://x.vd/a'],
    ['https://x.vd/a?id=4', null],
  ])('%s is clean as %s', (address, clean) => expect(told(address).clean).toBe(clean));
  it('of a chat assistant are told', () => expect(told('https://x.vd/a?utm_source=chatgpt.com').residue).toBe(true));
});
