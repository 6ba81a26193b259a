/** Editor and command line say the same of the same files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver/node';
import type { FileReport } from '../../server/src/report/formats/schema.ts';
import { folder, hearsay } from '../cli/hearsay.ts';
import { Client, pulling, uriOf } from './client.ts';

const severities = ['error', 'warning', 'info', 'hint'];
const sample = readFileSync(join(import.meta.dirname, '../../examples/strait-dispute.md'), 'utf8');

const repository = {
  '.git/HEAD': '',
  'hearsay.config.jsonc': `{
    // Ours.
    "extends": "./style/house.yaml",
    "publication": ["The Northern Courier"],
    "ignore": ["archive/"],
    "overrides": [{ "files": "opinion/**", "profile": "content" }]
  }`,
  'style/house.yaml': 'profile: wire\nrules:\n  loaded-verb: hint\nsiteRoot: ../site\n',
  'sample.md': sample,
  'opinion/sample.md': sample,
  'archive/sample.md': sample,
  'crlf.md': sample.replaceAll('\n', '\r\n'),
  'marked.md': `\uFEFF${sample}`,
  'plain.txt': 'The envoy has resigned, officials said. See https://courier.vd/a?utm_source=x and [the minutes](#).\n',
  'page.html': '<h1>Ferry</h1>\n<p>The paper <a href="#">said</a> so, critics say. <a href="gone.html">More</a></p>\n',
  'links.md': [
    '# Links',
    'See [a](sample.md), [b](gone.md), [c](sample.md#no-such-place), [d](/page.html), [e](../outside.md), [f](opinion).',
    '<!-- hearsay-disable-next-line empty-link -- to come -->',
    'The paper [said](#) so, it is believed.',
    '[^1]: Nobody refers to this.',
  ].join('\n\n'),
  'site/page.html': '<p>A page.</p>',
};

interface Seen {
  readonly rule: unknown;
  readonly severity: string | undefined;
  readonly message: unknown;
  readonly range: unknown;
}

async function inEditor(root: string, names: readonly string[]): Promise<Record<string, Seen[]>> {
  const client = await Client.start({ folders: [root], capabilities: pulling });
  const seen: Record<string, Seen[]> = {};
  for (const name of names) {
    const uri = uriOf(join(root, name));
    const language = name.endsWith('.html') ? 'html' : name.endsWith('.txt') ? 'plaintext' : 'markdown';
    // An editor keeps a byte order mark to itself.
    await client.open(uri, readFileSync(join(root, name), 'utf8').replace(/^\uFEFF/, ''), language);
    const { items } = (await client.pull(uri)) as FullDocumentDiagnosticReport;
    seen[name] = items.map(({ code, severity = 0, message, range }) => ({
      rule: code,
      severity: severities[severity - 1],
      message,
      range,
    }));
  }
  return seen;
}

async function onCommandLine(root: string): Promise<Record<string, Seen[]>> {
  const { stdout } = await hearsay(['check', '--format', 'json', '.'], { cwd: root });
  const { files } = JSON.parse(stdout) as { readonly files: readonly FileReport[] };
  return Object.fromEntries(
    files.map(({ path, findings }) => [
      path,
      findings.map(({ rule, severity, message, range }) => ({ rule, severity, message, range })),
    ]),
  );
}

describe('“editor and command line disagree”: the same findings', () => {
  it('for a repository with everything in it', async () => {
    const root = folder(repository);
    const expected = await onCommandLine(root);
    const names = Object.keys(expected);
    expect(names).toContain('links.md');
    expect(names).not.toContain('archive/sample.md');
    expect(await inEditor(root, names)).toEqual(expected);
    expect(await inEditor(root, ['archive/sample.md'])).toEqual({ 'archive/sample.md': [] });
    expect(Object.values(expected).flat().length).toBeGreaterThan(15);
  });

  it('less what a baseline knows', async () => {
    const root = folder(repository);
    await hearsay(['baseline'], { cwd: root });
    const client = await Client.start({ folders: [root] });
    const uri = uriOf(join(root, 'sample.md'));
    await client.open(uri, sample.replace('# ', '# New: '));
    expect(await client.codes(uri, 1)).toEqual([]);
    const end = { line: 9999, character: 0 };
    const version = await client.change(uri, { range: { start: end, end }, text: '\nSee [this]() too.\n' });
    expect(await client.codes(uri, version)).toEqual(['empty-link']);
  });
});
