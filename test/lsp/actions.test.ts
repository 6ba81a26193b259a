/** Quick fixes: what each offers, and what the article says once it is made. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  ShowDocumentParams,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { check } from '../../server/src/lint/index.ts';
import { folder } from '../cli/hearsay.ts';
import { Client, capable, placeOf, type StartOptions, uriOf, wordsAt } from './client.ts';

const uri = 'file:///nowhere/ferry.md';
const plain: ClientCapabilities = {
  ...capable,
  workspace: { ...capable.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};

const bare: ClientCapabilities = { ...plain, window: {} };

/** The actions at some words of a text, by title. */
async function actionsAt(
  text: string,
  words: string,
  { at = uri, languageId = 'markdown', ...options }: StartOptions & { at?: string; languageId?: string } = {},
) {
  const client = await Client.start(options);
  await client.open(at, text, languageId);
  const start = placeOf(text, words);
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: at },
    range: { start, end: start },
    context: { diagnostics: [] },
  });
  return { client, actions, titled: (title: RegExp) => actions.find((action) => title.test(action.title)) };
}

/** What an edit makes of a text; snippets with their first words typed over nothing. */
function made(text: string, edit: WorkspaceEdit | undefined, of = uri): string {
  const changes = (edit?.documentChanges ?? []) as (TextDocumentEdit | { kind: string })[];
  const own = changes.filter(
    (change): change is TextDocumentEdit => 'edits' in change && change.textDocument.uri === of,
  );
  const edits = own
    .flatMap((change) => change.edits)
    .map((change): TextEdit => {
      const snippet = (change as SnippetTextEdit).snippet?.value;
      const newText = snippet?.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
      return { range: change.range, newText: newText ?? (change as TextEdit).newText };
    });
  return TextDocument.applyEdits(TextDocument.create(of, '', 0, text), edits);
}

const rulesOf = (text: string) => check(text, { language: 'markdown' }).findings.map(({ rule }) => rule);

describe('links', () => {
  it('an empty one goes, its words stay; the fix is the preferred one', async () => {
    const text = 'More of it [here](#) soon.\n';
    const { titled } = await actionsAt(text, '[here]');
    const action = titled(/Remove the link/);
    expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true });
    expect(action?.diagnostics?.[0]?.code).toBe('empty-link');
    expect(made(text, action?.edit)).toBe('More of it here soon.\n');
  });

  it('one is inserted with a place to type at, words as they are', async () => {
    const text = 'It is [dear {A$}](#).\n\nCritics say it is not worth the money.\n';
    const { titled } = await actionsAt(text, 'dear');
    const [change] = titled(/^Insert a link$/)?.edit?.documentChanges ?? [];
    expect(change).toMatchObject({ edits: [{ snippet: { value: '[dear {A\\$\\}](\u0024{1:https://})' } }] });
    const { titled: other } = await actionsAt(text, 'Critics');
    expect(made(text, other(/^Insert a link$/)?.edit)).toMatch(/^\[Critics\]\(https:\/\/\) say/m);
  });

  it('one is inserted at the outlet’s own words, where the claim came through one', async () => {
    const text = 'Jana Roth told the Northern Courier on Monday that the line would close.\n';
    const { titled } = await actionsAt(text, 'Jana');
    expect(made(text, titled(/^Insert a link$/)?.edit)).toBe(
      'Jana Roth told [the Northern Courier](https://) on Monday that the line would close.\n',
    );
  });

  it('none is inserted where the client has no places to type at: an empty link is no mending', async () => {
    const { titled } = await actionsAt('Critics say it is dear.\n', 'Critics', { capabilities: plain });
    expect(titled(/Insert a link/)).toBeUndefined();
  });

  it('the one that is cited for the same source is taken', async () => {
    const text =
      'Reuters [reported](https://reuters.com/world/ferry-1) on Monday that two officials saw it. The line will close, Reuters [reported](#) later.\n';
    const { titled } = await actionsAt(text, '[reported](#)');
    expect(made(text, titled(/cited for Reuters/)?.edit)).toContain(
      'Reuters [reported](https://reuters.com/world/ferry-1) later',
    );
  });

  it('malformed addresses and tracking parameters are put right', async () => {
    const text = 'See the [a](http:/council.vd/a) and the [b](https://council.vd/b?id=4&utm_source=x).\n';
    const { titled } = await actionsAt(text, '[a]');
    expect(made(text, titled(/Correct the address/)?.edit)).toContain('(http://council.vd/a)');
    const { titled: other } = await actionsAt(text, 'https://council.vd/b');
    expect(made(text, other(/tracking parameters off/)?.edit)).toContain('(https://council.vd/b?id=4)');
  });
});

it('a name gets one spelling everywhere, safe places only', async () => {
  const text =
    'Tomas Verrell said no. “Ask Tomaz Verrell,” Tomas Verrell said. Tomaz Verrell said yes, and Tomaz Verrell added that it was late.\n';
  const at = 'Tomaz Verrell said yes';
  const { actions } = await actionsAt(text, at);
  const action = actions.find(({ title }) => title === 'Spell it “Tomas Verrell” everywhere');
  const after = made(text, action?.edit);
  expect(after).toMatch(/Tomas Verrell said yes, and Tomas Verrell added/);
  expect(after).toContain('“Ask Tomaz Verrell,”');
});

describe('words that an author adds', () => {
  const text =
    '# F\n\nCritics say the plan is too dear. Nobody else spoke.\n\nThe ferry is blue.[^2]\n\n[^2]: Minutes.\n';

  it('a footnote, numbered on, its text at the end', async () => {
    const { titled } = await actionsAt(text, 'Critics');
    const after = made(text, titled(/Add a footnote/)?.edit);
    expect(after).toContain('too dear.[^3] Nobody');
    expect(after).toMatch(/\[\^3\]: Source\n$/);
    expect(rulesOf(after)).not.toContain('vague-attribution');
  });

  it('that it could not be verified, in the name of the outlet where it is known', async () => {
    const claim = 'Two officials said the harbour would close. It is open.\n';
    const { titled } = await actionsAt(claim, 'Two officials');
    expect(made(claim, titled(/could not be verified/)?.edit)).toBe(
      'Two officials said the harbour would close. This could not be independently verified. It is open.\n',
    );
    const { titled: own } = await actionsAt(claim, 'Two officials', {
      settings: () => ({ publication: ['The Northern Courier'] }),
    });
    expect(made(claim, own(/could not be verified/)?.edit)).toContain(
      'close. The Northern Courier could not independently verify this. It',
    );
  });

  it('Wikipedia’s templates, in its profile alone', async () => {
    const claims = 'Critics say the plan is dear. It is believed that the line will close.\n';
    const wikipedia = { settings: () => ({ profile: 'wikipedia' }) };
    const { titled } = await actionsAt(claims, 'Critics', wikipedia);
    expect(made(claims, titled(/\{\{who\}\}/)?.edit)).toContain('Critics{{who}} say');
    expect(made(claims, titled(/\{\{citation needed\}\}/)?.edit)).toContain('dear.{{citation needed}} It');
    const { titled: hedge } = await actionsAt(claims, 'is believed', wikipedia);
    expect(made(claims, hedge(/\{\{by whom\}\}/)?.edit)).toContain('believed{{by whom}} that');
    const { titled: newsroom } = await actionsAt(claims, 'Critics');
    expect(newsroom(/\{\{/)).toBeUndefined();
  });
});

describe('a rule is switched off', () => {
  const places: [string, string, string][] = [
    ['in a paragraph', 'More [here](#) soon.\n', 'here'],
    ['in a heading', '# More [here](#) soon\n', 'here'],
    ['on a later line of a paragraph', 'One line,\nthen [here](#) more.\n', 'here'],
    ['in a list', '1. one\n2. more [here](#)\n3. three\n', 'here'],
    ['in a table', '| a | b |\n| - | - |\n| [here](#) | 2 |\n', 'here'],
    ['in a quotation', '> More [here](#) soon.\n', 'here'],
    ['after front matter', '---\ntitle: T\n---\nMore [here](#) soon.\n', 'here'],
  ];

  it.each(places)('here, %s, and nothing else changes', async (_, text, words) => {
    for (const capabilities of [capable, plain]) {
      const { titled } = await actionsAt(text, words, { capabilities });
      for (const title of [/^Disable empty-link here$/, /^Disable empty-link in this file$/]) {
        const after = made(text, titled(title)?.edit);
        expect(rulesOf(after)).toEqual([]);
        expect(after.replace(/^<!--.*?-->\n+|<!--.*?-->/gm, '')).toBe(text);
        if (capabilities === capable) expect(after).toContain(' -- reason -->');
      }
    }
  });

  it('here in plain text too', async () => {
    const text = 'More [here](#) soon.\n';
    const { titled } = await actionsAt(text, 'here', { languageId: 'plaintext' });
    const after = made(text, titled(/^Disable empty-link here$/)?.edit);
    expect(check(after, { language: 'plaintext' }).findings).toEqual([]);
  });

  it.each([
    [
      'hearsay.config.json',
      '{ "rules": { "empty-link": "warning" } }\n',
      /"empty-link": \{\s+"severity": "off",\s+"reason": "TK"\s+\}/,
    ],
    [
      'hearsay.config.jsonc',
      '{\n  // Ours.\n  "profile": "wire",\n}\n',
      /\/\/ Ours\.[\s\S]*"empty-link": \{\n {6}"severity": "off",\n {6}"reason": "TK"\n/,
    ],
    [
      'hearsay.config.yaml',
      '# Ours.\nprofile: wire\nrules:\n  loaded-verb: hint # soft\n  empty-link:\n    # For now.\n    severity: hint\n',
      /# soft\n {2}empty-link:\n {4}# For now\.\n {4}severity: off\n {4}reason: TK\n/,
    ],
    [
      'package.json',
      '{\n    "name": "x",\n    "hearsay": {}\n}\n',
      /\n {8}"rules": \{\n {12}"empty-link": \{\n {16}"severity": "off",\n {16}"reason": "TK"/,
    ],
  ])('in %s, which keeps everything else, with a place for the reason', async (name, contents, expected) => {
    const root = folder({ [name]: contents });
    const at = uriOf(join(root, 'a.md'));
    const { titled } = await actionsAt('More [here](#) soon.\n', 'here', { folders: [root], at });
    const config = uriOf(join(root, name));
    const action = titled(/in the configuration/);
    const after = made(contents, action?.edit, config);
    expect(after).toMatch(expected);
    const [shown, words] = action?.command?.arguments ?? [];
    expect([shown, wordsAt(after, words)]).toEqual([config, 'TK']);
    writeFileSync(join(root, name), after);
    const again = await actionsAt('More [here](#) soon.\n', 'here', { folders: [root], at });
    expect(again.actions).toEqual([]);
  });

  it('in a configuration that is made for it', async () => {
    const root = folder({ 'a.md': '' });
    const at = uriOf(join(root, 'a.md'));
    const { titled } = await actionsAt('More [here](#) soon.\n', 'here', { folders: [root], at });
    const edit = titled(/in the configuration/)?.edit;
    const config = uriOf(join(root, 'hearsay.config.json'));
    expect(edit?.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: config });
    expect(JSON.parse(made('', edit, config))).toEqual({ rules: { 'empty-link': { severity: 'off', reason: 'TK' } } });
  });

  it('in the configuration, whose place for the reason the editor is asked to show', async () => {
    const contents = '{ "rules": {} }\n';
    const root = folder({ 'hearsay.config.json': contents });
    const at = uriOf(join(root, 'a.md'));
    const { client, titled } = await actionsAt('More [here](#) soon.\n', 'here', { folders: [root], at });
    const action = titled(/in the configuration/);
    const shown: ShowDocumentParams[] = [];
    client.connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
      shown.push(params);
      return { success: true };
    });
    await client.request('workspace/executeCommand', { ...action?.command });
    const [{ uri: config, selection } = { uri: '' }, ...others] = shown;
    expect([config, others]).toEqual([uriOf(join(root, 'hearsay.config.json')), []]);
    expect(selection && wordsAt(made(contents, action?.edit, config), selection)).toBe('TK');
    for (const nonsense of [[], [7, 8], [at], ['no address', { start: 1 }]])
      await client.request('workspace/executeCommand', { command: action?.command?.command, arguments: nonsense });
    expect(shown).toHaveLength(1);
  });

  it('in the configuration by an editor that shows no documents', async () => {
    const root = folder({ 'hearsay.config.json': '{}\n' });
    const at = uriOf(join(root, 'a.md'));
    const { titled } = await actionsAt('More [here](#) soon.\n', 'here', { folders: [root], at, capabilities: bare });
    expect(titled(/in the configuration/)).not.toHaveProperty('command');
  });
});

it('a finding is added to the baseline, and is known from then on', async () => {
  const root = folder({ 'a.md': 'More [here](#) soon.\n\nMore [there](#) soon.\n', '.git/HEAD': '' });
  const text = 'More [here](#) soon.\n\nMore [there](#) soon.\n';
  const at = uriOf(join(root, 'a.md'));
  const baseline = uriOf(join(root, 'hearsay.baseline.json'));
  const first = await actionsAt(text, 'here', { folders: [root], at });
  writeFileSync(join(root, 'hearsay.baseline.json'), made('', first.titled(/baseline/)?.edit, baseline));
  const second = await actionsAt(text, 'there', { folders: [root], at });
  expect((await second.client.diagnostics(at)).map(({ range }) => range.start.line)).toEqual([2]);
  const before = made('', first.titled(/baseline/)?.edit, baseline);
  writeFileSync(join(root, 'hearsay.baseline.json'), made(before, second.titled(/baseline/)?.edit, baseline));
  const third = await actionsAt(text, 'there', { folders: [root], at });
  expect(await third.client.diagnostics(at)).toEqual([]);
});

it('every safe fix is made at once when it is asked for', async () => {
  const text = 'More [here](#) soon, [b](https://council.vd/b?utm_source=x) and [c](#).\n';
  const client = await Client.start();
  await client.open(uri, text);
  const ask = (only: string[]) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only },
    });
  for (const only of ['source.fixAll', 'source.fixAll.hearsay']) {
    const [action, ...others] = await ask([only]);
    expect(others).toEqual([]);
    expect(action?.kind).toBe('source.fixAll.hearsay');
    expect(made(text, action?.edit)).toBe('More here soon, [b](https://council.vd/b) and c.\n');
  }
  expect((await ask(['quickfix'])).map(({ kind }) => kind)).not.toContain('source.fixAll.hearsay');
  expect(await ask(['refactor'])).toEqual([]);
});
