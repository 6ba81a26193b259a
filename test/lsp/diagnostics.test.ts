import { describe, expect, it } from 'vitest';
import { type FullDocumentDiagnosticReport, LSPErrorCodes } from 'vscode-languageserver/node';
import { statusNotification } from '../../server/src/lsp/protocol.ts';
import { Client, capable, placeOf, pulling, wordsAt } from './client.ts';

const uri = 'file:///nowhere/ferry.md';
const text = '# Ferry\n\nMore of it [here](#). See the [minutes](https://council.vd/m?utm_source=letter).\n';

describe('diagnostics that are pushed', () => {
  it('come with range, severity, source, rule and its page', async () => {
    const client = await Client.start();
    await client.open(uri, text);
    const [empty] = await client.diagnostics(uri);
    expect(empty).toMatchObject({ severity: 1, source: 'hearsay', code: 'empty-link' });
    expect(empty?.codeDescription?.href).toMatch(/^https:.*empty-link$/);
    expect(empty && wordsAt(text, empty.range)).toBe('[here](#)');
  });

  it('follow changes, with the version they are of', async () => {
    const client = await Client.start();
    await client.open(uri, text);
    expect(await client.codes(uri, 1)).toEqual(['empty-link', 'tracking-parameters']);
    const start = placeOf(text, '#)');
    const version = await client.change(uri, {
      range: { start, end: { ...start, character: start.character + 1 } },
      text: 'https://courier.vd/ferry',
    });
    expect(await client.codes(uri, version)).toEqual(['tracking-parameters']);
  });

  it('apply several changes of one notification each to what the last one left', async () => {
    const client = await Client.start();
    await client.open(uri, 'One.\n');
    const at = (line: number, character: number) => ({ line, character });
    const version = await client.change(
      uri,
      { range: { start: at(0, 0), end: at(0, 4) }, text: 'See [it](' },
      { range: { start: at(0, 9), end: at(0, 9) }, text: '#)' },
      { range: { start: at(1, 0), end: at(1, 0) }, text: '\n[Then]() more.\n' },
    );
    expect(await client.codes(uri, version)).toEqual(['empty-link', 'empty-link']);
  });

  it('are taken away when the document closes', async () => {
    const client = await Client.start();
    await client.open(uri, text);
    await client.codes(uri, 1);
    await client.close(uri);
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0);
  });

  it('are back at once where the document is closed and opened again', async () => {
    const client = await Client.start();
    await client.open(uri, text);
    await client.codes(uri, 1);
    const before = client.published.length;
    await client.close(uri);
    await client.open(uri, 'More of it [there]().\n');
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 1);
    expect(client.published.slice(before).map(({ diagnostics }) => diagnostics.length)).toEqual([0, 1]);
  });

  it('tell only what a client can show', async () => {
    const bare = await Client.start({ capabilities: {} });
    await bare.open(uri, text);
    for (const diagnostic of await bare.diagnostics(uri)) {
      expect(diagnostic).not.toHaveProperty('codeDescription');
      expect(diagnostic).not.toHaveProperty('relatedInformation');
      expect(diagnostic).not.toHaveProperty('tags');
    }
    const rich = await Client.start();
    await rich.open(uri, `${text}\n[a]: https://council.vd/a\n`);
    const unused = (await rich.diagnostics(uri)).find(({ code }) => code === 'unused-definition');
    expect(unused?.tags).toEqual([1]);
  });

  it('count a byte order mark as the editor does', async () => {
    const client = await Client.start();
    const marked = '\uFEFFMore of it [here](#).\n';
    await client.open(uri, marked);
    const [empty] = await client.diagnostics(uri);
    expect(empty && wordsAt(marked, empty.range)).toBe('[here](#)');
  });

  it.each(['\r\n', '\r'])('find lines that end in %j', async (end) => {
    const client = await Client.start();
    await client.open(uri, `# Ferry 🚢${end}${end}🚢 [here](#).${end}`);
    const [empty] = await client.diagnostics(uri);
    expect(empty?.range).toEqual({ start: { line: 2, character: 3 }, end: { line: 2, character: 12 } });
  });

  it('look at documents that are no files', async () => {
    const client = await Client.start();
    await client.open('untitled:Untitled-1', text);
    expect(await client.codes('untitled:Untitled-1', 1)).toContain('empty-link');
  });

  it('are counted for the status', async () => {
    const client = await Client.start();
    const told = new Promise((resolve) => client.connection.onNotification(statusNotification, resolve));
    await client.open(uri, text);
    expect(await told).toEqual({ uri, version: 1, counts: { error: 1, warning: 0, info: 0, hint: 1 } });
  });

  it('stay away where the settings leave a document alone', async () => {
    const client = await Client.start({ settings: () => ({ enable: false }) });
    await client.open(uri, text);
    expect(await client.codes(uri, 1)).toEqual([]);
  });
});

describe('diagnostics that are pulled', () => {
  it('are not pushed as well', async () => {
    const client = await Client.start({ capabilities: pulling });
    await client.open(uri, text);
    const report = (await client.pull(uri)) as FullDocumentDiagnosticReport;
    expect(report.items.map(({ code }) => code)).toEqual(['empty-link', 'tracking-parameters']);
    expect(client.published).toEqual([]);
  });

  it('are sent again only where they have changed', async () => {
    const client = await Client.start({ capabilities: pulling });
    await client.open(uri, text);
    const first = await client.pull(uri);
    expect(await client.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    const end = { line: 4, character: 0 };
    await client.change(uri, { range: { start: end, end }, text: '\nNothing new.\n' });
    expect((await client.pull(uri, first.resultId)).kind).toBe('unchanged');
    await client.change(uri, { text: 'Nothing at all.\n' });
    expect(await client.pull(uri, first.resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  it('are asked for again where the document was closed and opened again', async () => {
    const client = await Client.start({ capabilities: pulling });
    let refreshes = 0;
    const told: (() => void)[] = [];
    const refreshed = [1, 2].map(() => new Promise<void>((resolve) => told.push(resolve)));
    client.connection.onRequest('workspace/diagnostic/refresh', () => {
      told[refreshes++]?.();
      return null;
    });
    await client.open(uri, text);
    await client.pull(uri);
    expect(refreshes).toBe(0);
    await client.close(uri);
    const late = client.pull(uri);
    await client.open(uri, text);
    expect(await late).toMatchObject({ kind: 'full', items: [] });
    // What came late is of the same version as the document that is open now: the client has to be told.
    await refreshed[0];
    expect((await client.pull(uri)) as FullDocumentDiagnosticReport).toHaveProperty('items.length', 2);
    // Its editor may come later than the document: the client is told once more, and no more than that.
    await refreshed[1];
    await client.pull(uri);
    expect(refreshes).toBe(2);
  });

  it('are never those of a document that was closed meanwhile', async () => {
    const client = await Client.start({ capabilities: pulling, settings: () => null });
    await client.open(uri, text);
    // The answer waits for the settings, which the client gives once it has sent the rest.
    const early = client.pull(uri);
    await client.close(uri);
    await client.open(uri, 'Nothing at all.\n');
    await expect(early).rejects.toMatchObject({ code: LSPErrorCodes.ServerCancelled });
    expect(await client.pull(uri)).toMatchObject({ kind: 'full', items: [] });
  });

  it('of a document that is not open are none', async () => {
    const client = await Client.start({ capabilities: pulling });
    expect(await client.pull('file:///nowhere/at/all.md')).toMatchObject({ kind: 'full', items: [] });
  });
});

it('is offered in UTF-16 units whatever else a client counts in', async () => {
  const client = await Client.start({
    capabilities: { ...capable, general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] } },
  });
  expect(client.initialized.capabilities.positionEncoding).toBe('utf-16');
});
