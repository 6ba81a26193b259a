/** What is asked of a whole workspace. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import type { CheckResult, CitationReportResult, FolderReportResult } from '../../server/src/lsp/protocol.ts';
import { folder } from '../cli/hearsay.ts';
import { Client, pulling, uriOf } from './client.ts';

const flagged = '# Ferry\n\nMore of it [here](#) soon.\n';
const files = {
  '.gitignore': 'build/\n',
  'a.md': flagged,
  'b/b.md': flagged,
  'b/clean.md': '# Ferry\n\nThe ferry is blue.\n',
  'build/c.md': flagged,
  'node_modules/d/d.md': flagged,
  'e.png': 'x',
};
const on = () => ({ workspaceDiagnostics: { enable: true } });

const names = (root: string, items: readonly WorkspaceDocumentDiagnosticReport[]) =>
  items.filter((item) => item.kind === 'full' && item.items.length).map(({ uri }) => uri.slice(uriOf(root).length + 1));

describe('workspace diagnostics', () => {
  it('tell of every article that is not ignored, in parts, and of the unchanged that they are', async () => {
    const root = folder(files);
    const client = await Client.start({ folders: [root], capabilities: pulling, settings: on });
    const parts: WorkspaceDocumentDiagnosticReport[] = [];
    client.connection.onNotification('$/progress', ({ value }: { value: WorkspaceDiagnosticReport }) => {
      parts.push(...(value.items ?? []));
    });
    const ask = (previousResultIds: object[]) =>
      client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds, partialResultToken: 'p' });
    const first = await ask([]);
    const all = [...parts, ...first.items];
    expect(names(root, all).sort()).toEqual(['a.md', 'b/b.md']);
    const ids = all.map(({ uri, resultId }) => ({ uri, value: resultId }));

    // Nothing has changed: the request stays open until something does.
    parts.length = 0;
    let answered = false;
    const second = ask(ids).then((report) => {
      answered = true;
      return report;
    });
    await client.request('hearsay/citationReport', { uri: uriOf(join(root, 'a.md')) });
    expect(answered).toBe(false);
    writeFileSync(join(root, 'a.md'), '# Ferry\n');
    rmSync(join(root, 'b/b.md'));
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: uriOf(join(root, 'a.md')), type: 2 },
        { uri: uriOf(join(root, 'b/b.md')), type: 3 },
      ],
    });
    const later = [...(await second).items, ...parts];
    expect(names(root, later)).toEqual([]);
    const kinds = new Map(later.map(({ uri, kind }) => [uri.slice(uriOf(root).length + 1), kind]));
    expect([kinds.get('a.md'), kinds.get('b/b.md'), kinds.get('b/clean.md')]).toEqual(['full', 'full', 'unchanged']);
  });

  it('come in parts as articles are read, with progress, and the answer itself is empty', async () => {
    const root = folder(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.md`, flagged])));
    const client = await Client.start({ folders: [root], capabilities: pulling, settings: on });
    const parts: WorkspaceDocumentDiagnosticReport[][] = [];
    const told: { kind: string; percentage?: number }[] = [];
    client.connection.onNotification('$/progress', ({ token, value }: { token: string; value: never }) => {
      if (token === 'parts') parts.push((value as WorkspaceDiagnosticReport).items);
      else told.push(value);
    });
    const ask = { previousResultIds: [], partialResultToken: 'parts', workDoneToken: 'work' };
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', ask);
    expect(items).toEqual([]);
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(parts.flat().map(({ uri }) => uri)).size).toBe(60);
    expect(names(root, parts.flat())).toHaveLength(60);
    expect([told[0]?.kind, told.at(-1)?.kind]).toEqual(['begin', 'end']);
    const percentages = told.slice(1, -1).map(({ percentage = -1 }) => percentage);
    expect(percentages).toEqual(percentages.toSorted((a, b) => a - b));
    expect(percentages.length).toBeGreaterThan(1);
  });

  it('end their progress where they are cancelled on the way', async () => {
    const root = folder(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.md`, flagged])));
    const client = await Client.start({ folders: [root], capabilities: pulling, settings: on });
    const cancel = new CancellationTokenSource();
    const told: string[] = [];
    const ended = new Promise<void>((resolve) => {
      client.connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
        told.push(value.kind);
        if (told.length === 3) cancel.cancel();
        if (value.kind === 'end') resolve();
      });
    });
    const params = { previousResultIds: [], workDoneToken: 'work' };
    const asked = client.connection.sendRequest('workspace/diagnostic', params, cancel.token);
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    await ended;
    expect(told.length).toBeLessThan(200);
  });

  it('are none unless the settings ask for them', async () => {
    const root = folder(files);
    const client = await Client.start({ folders: [root], capabilities: pulling });
    expect(await client.request('workspace/diagnostic', { previousResultIds: [] })).toEqual({ items: [] });
  });

  it('can be cancelled', async () => {
    const root = folder(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.md`, flagged])));
    const client = await Client.start({ folders: [root], capabilities: pulling, settings: on });
    const cancel = new CancellationTokenSource();
    const params = { previousResultIds: [] };
    const asked = client.connection.sendRequest('workspace/diagnostic', params, cancel.token);
    cancel.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    // What a cancelled request found is told to the next one.
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', params);
    expect(items).toHaveLength(20);
    // One that waits for a change can be cancelled too.
    const known = { previousResultIds: items.map(({ uri, resultId }) => ({ uri, value: resultId })) };
    const later = new CancellationTokenSource();
    const waiting = client.connection.sendRequest('workspace/diagnostic', known, later.token);
    later.cancel();
    await expect(waiting).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });
});

describe('on request', () => {
  it('every article is checked and shown, with progress, until it is opened', async () => {
    const root = folder(files);
    const client = await Client.start({ folders: [root] });
    const told: { kind: string; message?: string }[] = [];
    client.connection.onNotification(
      '$/progress',
      ({ value }: { value: (typeof told)[number] }) => void told.push(value),
    );
    const result = await client.request<CheckResult>('hearsay/checkWorkspace', { workDoneToken: 'w' });
    expect(result).toEqual({ files: 3, counts: { error: 2, warning: 0, info: 0, hint: 0 } });
    expect(told.map(({ kind }) => kind)).toEqual(['begin', 'report', 'report', 'report', 'end']);
    const uri = uriOf(join(root, 'b/b.md'));
    expect(await client.diagnostics(uri)).toHaveLength(1);
    await client.open(uri, '# Ferry\n');
    expect(await client.codes(uri, 1)).toEqual([]);
  });

  it('a folder has a line for every article, worst first', async () => {
    const root = folder(files);
    const client = await Client.start({ folders: [root] });
    const lines = await client.request<FolderReportResult>('hearsay/folderReport', { uri: uriOf(root) });
    expect(lines.map(({ path, findings }) => [path.slice(uriOf(root).length + 1), findings.error])).toEqual([
      ['a.md', 1],
      ['b/b.md', 1],
      ['b/clean.md', 0],
    ]);
  });

  it('an article has its report, as it is being written, and in every format', async () => {
    const root = folder(files);
    const client = await Client.start({ folders: [root] });
    const uri = uriOf(join(root, 'a.md'));
    const report = () => client.request<CitationReportResult>('hearsay/citationReport', { uri });
    expect((await report())?.claims).toBe(0);
    await client.open(uri, '# Ferry\n\nJana Roth said the ferry was blue.\n');
    expect((await report())?.claims).toBe(1);
    for (const [format, start] of [
      ['html', /^<!doctype html>/i],
      ['markdown', /^## Ferry$/m],
      ['csv', /Jana Roth/],
      ['json', /^[[{]/],
    ] as const)
      expect(await client.request('hearsay/exportReport', { uri, format })).toMatch(start);
    expect(await client.request('hearsay/exportReport', { uri: uriOf(root), format: 'csv' })).toMatch(/Jana Roth/);
  });
});
