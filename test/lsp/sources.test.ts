/** Sources as symbols: what an editor's own navigation finds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  CancellationTokenSource,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type Location,
  LSPErrorCodes,
  type TextDocumentEdit,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { folder } from '../cli/hearsay.ts';
import { Client, capable, placeOf, uriOf, wordsAt } from './client.ts';

const ferries = `# Ferries to run again

Jana Roth, the harbour master, said on Monday that the ferries would run again in May.

“We have waited for this,” Roth said. She added that the crew had been trained.

Reuters reported on Tuesday that two officials had confirmed the date, and Roth said she was glad.

Several officials said the price had doubled.
`;
const strike = `# Crew to strike

Jana Roth said the strike would end soon, Reuters reported.

Marta Quell, who leads the union, said it would not.
`;

async function workspace() {
  const root = folder({ 'ferries.md': ferries, 'strike.md': strike, 'notes.txt': 'Nobody said anything.\n' });
  const client = await Client.start({ folders: [root] });
  const uri = uriOf(join(root, 'ferries.md'));
  await client.open(uri, ferries);
  return { client, uri, other: uriOf(join(root, 'strike.md')), root };
}

const at = (uri: string, words: string, offset = 0) => ({
  textDocument: { uri },
  position: placeOf(ferries, words, offset),
});

describe('a source', () => {
  it('leads to where it is introduced', async () => {
    const { client, uri } = await workspace();
    for (const place of [at(uri, 'Roth said. She', 1), at(uri, 'She added'), at(uri, 'Roth said she')]) {
      const found = await client.request<Location>('textDocument/definition', place);
      expect(wordsAt(ferries, found.range)).toBe('Jana Roth');
      expect(found.range.start.line).toBe(2);
    }
    expect(await client.request('textDocument/definition', at(uri, 'again in May'))).toBeNull();
  });

  it('has its references in the whole workspace', async () => {
    const { client, uri, other } = await workspace();
    const params = { ...at(uri, 'Jana Roth'), context: { includeDeclaration: true } };
    const found = await client.request<Location[]>('textDocument/references', params);
    const here = found.filter((location) => location.uri === uri).map(({ range }) => wordsAt(ferries, range));
    expect(here).toEqual(expect.arrayContaining(['Jana Roth', 'Roth', 'She']));
    expect(found.filter((location) => location.uri === other).map(({ range }) => wordsAt(strike, range))).toContain(
      'Jana Roth',
    );
    const without = { ...params, context: { includeDeclaration: false } };
    expect(await client.request<Location[]>('textDocument/references', without)).toHaveLength(found.length - 1);
  });

  it('is highlighted wherever the article mentions it', async () => {
    const { client, uri } = await workspace();
    const found = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', at(uri, 'Jana Roth'));
    const words = found.map(({ range }) => wordsAt(ferries, range));
    expect(words.filter((word) => word === 'Roth').length).toBeGreaterThanOrEqual(2);
    expect(words).not.toContain('Several officials');
  });

  it('stands in the outline with what it says', async () => {
    const { client, uri } = await workspace();
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    const roth = symbols.find(({ name }) => name === 'Jana Roth');
    expect(roth?.detail).toBe('person');
    expect(roth?.children?.length).toBeGreaterThanOrEqual(3);
    expect(symbols.map(({ name }) => name)).toEqual(expect.arrayContaining(['Several officials', 'Reuters']));
  });

  it('is found by name in the whole workspace', async () => {
    const { client } = await workspace();
    const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'jroth' });
    expect(found.map(({ name, containerName }) => [name, containerName]).sort()).toEqual([
      ['Jana Roth', 'Crew to strike'],
      ['Jana Roth', 'Ferries to run again'],
    ]);
    const all = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: '' });
    expect(all.map(({ name }) => name)).toContain('Marta Quell');
    expect(all.map(({ name }) => name)).not.toContain('Several officials');
  });
});

describe('questions about the whole workspace', () => {
  it('can be called off, and the next one is answered in full', async () => {
    const root = folder(Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`${i}.md`, ferries])));
    const client = await Client.start({ folders: [root] });
    const uri = uriOf(join(root, '0.md'));
    await client.open(uri, ferries);
    const questions: [string, object][] = [
      ['textDocument/references', { ...at(uri, 'Jana Roth'), context: { includeDeclaration: true } }],
      ['workspace/symbol', { query: 'Roth' }],
    ];
    for (const [method, params] of questions) {
      const cancel = new CancellationTokenSource();
      const asked = client.connection.sendRequest(method, params, cancel.token);
      cancel.cancel();
      await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    }
    const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Jana Roth' });
    expect(found).toHaveLength(150);
  });
});

describe('rename', () => {
  const edits = (edit: WorkspaceEdit) => (edit.documentChanges as TextDocumentEdit[])[0]?.edits ?? [];

  it('gives every spelling the new name, part by part', async () => {
    const { client, uri } = await workspace();
    const place = at(uri, 'Roth said she');
    expect(await client.request('textDocument/prepareRename', place)).toMatchObject({ placeholder: 'Jana Roth' });
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...place, newName: 'Jana Rott' });
    const made = edits(edit).map((change) => [
      wordsAt(ferries, change.range),
      'newText' in change ? change.newText : '',
    ]);
    expect(made).toContainEqual(['Jana Roth', 'Jana Rott']);
    expect(made).toContainEqual(['Roth', 'Rott']);
    expect(made.map(([before]) => before)).not.toContain('She');
  });

  it('leaves words within quotations and markup alone', async () => {
    const text = '# F\n\nJana Roth said no. “Nobody asked Jana Roth,” Jana Roth said. Jana **Roth** said so too.\n';
    const client = await Client.start();
    const uri = 'file:///nowhere/f.md';
    await client.open(uri, text);
    const place = { textDocument: { uri }, position: placeOf(text, 'Jana Roth') };
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...place, newName: 'Jana Rott' });
    for (const { range } of edits(edit)) {
      expect(wordsAt(text, range)).not.toContain('**');
      expect(range.start.character).not.toBe(placeOf(text, 'Jana Roth,').character);
    }
    expect(edits(edit).length).toBeGreaterThanOrEqual(2);
  });

  it('says why where nothing can be changed', async () => {
    const { client, uri } = await workspace();
    const place = at(uri, 'Jana Roth');
    await expect(client.request('textDocument/rename', { ...place, newName: '  ' })).rejects.toThrow(/Give the name/);
    expect(await client.request('textDocument/prepareRename', at(uri, 'Several officials'))).toBeNull();
  });
});

describe('call hierarchy', () => {
  it('of a source has the outlets and articles that relay it coming in', async () => {
    const { client, uri, other } = await workspace();
    const [item] = await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', at(uri, 'Jana Roth'));
    expect(item).toMatchObject({ name: 'Jana Roth', detail: 'person', uri });
    const calls = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    const from = calls.map((call) => [call.from.name, call.from.uri]);
    expect(from).toContainEqual(['Ferries to run again', uri]);
    expect(from).toContainEqual(['Reuters', other]);
    for (const call of calls) expect(call.fromRanges.length).toBeGreaterThan(0);
  });

  it('of an outlet has what it relays going out', async () => {
    const { client, uri } = await workspace();
    const [item] = await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', at(uri, 'Reuters'));
    const calls = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
    expect(calls.map((call) => call.to.name)).toContain('Jana Roth');
  });

  it('of an article has all the sources that it gives going out, and each leads on', async () => {
    const { client, uri, other } = await workspace();
    const [item] = await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', at(uri, 'Jana Roth'));
    const incoming = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    const article = incoming.find(({ from }) => from.name === 'Ferries to run again');
    const said = article?.fromRanges.map((range) => wordsAt(ferries, range)) ?? [];
    expect(said.some((words) => words.includes('ferries would run again'))).toBe(true);
    const gives = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
      item: article?.from,
    });
    expect(gives.map(({ to }) => to.name)).toContain('Jana Roth');
    expect(gives.every(({ to }) => to.uri === uri)).toBe(true);
    // The outlet of the other article relays her too: from there the way leads back to her.
    const outlet = incoming.find(({ from }) => from.uri === other)?.from;
    const relays = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item: outlet });
    expect(relays.map(({ to }) => [to.name, to.uri])).toContainEqual(['Jana Roth', other]);
  });

  it('is for sources that have a name', async () => {
    const { client, uri } = await workspace();
    expect(await client.request('textDocument/prepareCallHierarchy', at(uri, 'Several officials'))).toBeNull();
  });
});

describe('document links', () => {
  it('are told of plain text alone, and lead to pages and files of the workspace only', async () => {
    const root = folder({ 'a.txt': '', 'b.md': '' });
    const client = await Client.start({ folders: [root] });
    const uri = uriOf(join(root, 'a.txt'));
    const text =
      'See https://courier.vd/a and [this](b.md), [that](../../etc/passwd), [it](command:rm), [x](javascript:y), [z](file:///etc).\n';
    await client.open(uri, text, 'plaintext');
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
    expect(links.map(({ target }) => target)).toEqual(['https://courier.vd/a', uriOf(join(root, 'b.md'))]);
    await client.open(uriOf(join(root, 'b.md')), text);
    const markdown = { textDocument: { uri: uriOf(join(root, 'b.md')) } };
    expect(await client.request('textDocument/documentLink', markdown)).toEqual([]);
  });
});

it('a flat list is for clients that show no outline', async () => {
  const client = await Client.start({ capabilities: { ...capable, textDocument: {} } });
  await client.open('file:///nowhere/f.md', ferries);
  const [first] = await client.request<object[]>('textDocument/documentSymbol', {
    textDocument: { uri: 'file:///nowhere/f.md' },
  });
  expect(first).toHaveProperty('location');
});

it('the sample article has its sources', async () => {
  const client = await Client.start();
  const sample = readFileSync(join(import.meta.dirname, '../../examples/strait-dispute.md'), 'utf8');
  await client.open('file:///nowhere/s.md', sample);
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri: 'file:///nowhere/s.md' },
  });
  expect(symbols.map(({ name }) => name).join()).toMatch(/New York Times/);
});
