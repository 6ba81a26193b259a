/** What an editor shows beside the text: cards, tokens, lenses, hints. */
import { describe, expect, it } from 'vitest';
import type {
  CodeLens,
  Hover,
  InlayHint,
  MarkupContent,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver/node';
import { semanticTokenModifiers, semanticTokenTypes, showReportCommand } from '../../server/src/lsp/protocol.ts';
import { Client, capable, placeOf } from './client.ts';

const uri = 'file:///nowhere/ferry.md';
const text = `# Ferries to run again

Jana Roth, the harbour master, said on Monday that “the ferries
will run again”. She added that it was time.

Two officials told Reuters that the price had doubled. Critics say it is too dear.
`;

async function hover(client: Client, words: string, of = text): Promise<string> {
  const place = { textDocument: { uri }, position: placeOf(of, words, 1) };
  const found = await client.request<Hover | null>('textDocument/hover', place);
  return found ? (found.contents as MarkupContent).value : '';
}

describe('a hover', () => {
  it('tells of an attribution who, through whom, what is told and what is missing, and the evidence', async () => {
    const client = await Client.start();
    await client.open(uri, text);
    const card = await hover(client, 'Two officials');
    for (const words of [
      /two officials/i,
      /not named/,
      /→ Reuters → this article/,
      /Not told/,
      /why unnamed/,
      /Evidence/,
    ])
      expect(card).toMatch(words);
    expect(await hover(client, 'Jana Roth')).toMatch(/\*\*Jana Roth\\: named person\*\*/);
  });

  it('tells of a finding what to do and which standard asks for it', async () => {
    const client = await Client.start();
    await client.open(uri, text);
    const card = await hover(client, 'Critics');
    for (const words of [/nobody a reader can check/, /What to do/, /Standard/, /\[vague\\-attribution\]\(https:/])
      expect(card).toMatch(words);
  });

  it('leaves the message out where the client shows it, and nowhere else', async () => {
    const client = await Client.start({ options: { showsMessagesOnHover: true } });
    await client.open(uri, text);
    const card = await hover(client, 'Critics');
    expect(card).not.toMatch(/nobody a reader can check/);
    for (const words of [/What to do/, /\[vague\\-attribution\]\(https:/]) expect(card).toMatch(words);
    // The attribution's card is shown over the words of the claim too, where its finding's message is not.
    expect(await hover(client, 'too dear')).toMatch(/nobody a reader can check/);
  });

  it('says nothing where there is nothing to tell', async () => {
    const client = await Client.start();
    await client.open(uri, 'The ferry is blue.\n');
    expect(
      await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 5 } }),
    ).toBe(null);
  });

  it('is plain text for clients that show no Markdown', async () => {
    const client = await Client.start({ capabilities: {} });
    await client.open(uri, text);
    expect(await hover(client, 'Critics')).not.toMatch(/[*\\[\]]/);
  });

  it('shows hostile words as words', async () => {
    const hostile =
      'A “[click](command:workbench.action.quit) <img src=x onerror=y> ![p](https://evil.vd/p) `x` www.evil.vd” source said no.\n\n' +
      '“[a](command:b)” officials **told** the <script>alert(1)</script> Courier that [it](#"><b>) was so.\n';
    const client = await Client.start();
    await client.open(uri, hostile);
    for (let line = 0; line < 3; line += 2)
      for (let character = 0; character < 120; character += 3) {
        const found = await client.request<Hover | null>('textDocument/hover', {
          textDocument: { uri },
          position: { line, character },
        });
        const value = found ? (found.contents as MarkupContent).value : '';
        // Nothing but the page of a rule is a link; nothing at all is an element, an image or an address by itself.
        const links = [...value.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => target);
        for (const target of links)
          expect(target).toMatch(/^https:\/\/hearsay-lint\.github\.io\/hearsay\/rules\/[\w-]+$/);
        expect(value).not.toMatch(/(?<!\\)[<`]|(?<!\\)!\[|(?<!\\)www\.|https?:(?!\/\/hearsay-lint)/);
      }
  });
});

describe('semantic tokens', () => {
  interface Token {
    readonly words: string;
    readonly type: string | undefined;
    readonly modifiers: readonly string[];
  }

  function decoded({ data }: SemanticTokens, of = text): Token[] {
    const lines = of.split('\n');
    let line = 0;
    let character = 0;
    const tokens: Token[] = [];
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
      character = down ? right : character + right;
      line += down;
      tokens.push({
        words: lines[line]?.slice(character, character + length) ?? '',
        type: semanticTokenTypes[type],
        modifiers: semanticTokenModifiers.filter((_, index) => bits & (1 << index)),
      });
    }
    return tokens;
  }

  it('mark sources, cues and quotations, and what is unnamed or relayed', async () => {
    const client = await Client.start();
    await client.open(uri, text);
    const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
    const tokens = decoded(full);
    expect(tokens).toContainEqual({ words: expect.stringMatching(/^Jana Roth/), type: 'source', modifiers: [] });
    expect(tokens).toContainEqual({ words: 'said', type: 'cue', modifiers: [] });
    expect(tokens).toContainEqual({ words: 'Two officials', type: 'source', modifiers: ['unnamed', 'relayed'] });
    // A quotation over a line's end is a token on each line.
    expect(tokens.filter(({ type }) => type === 'quotation').map(({ words }) => words)).toEqual([
      '“the ferries',
      'will run again”',
    ]);
  });

  it('mark an outlet by its own words, not by the phrase around them', async () => {
    const client = await Client.start();
    const said = 'Jana Roth told the Northern Courier on Monday that the line would close.';
    await client.open(uri, said);
    const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
    expect(decoded(full, said).map(({ words, type }) => [words, type])).toEqual([
      ['Jana Roth', 'source'],
      ['told', 'cue'],
      ['the Northern Courier', 'source'],
    ]);
  });

  it('mark a source that stands within its cue', async () => {
    const client = await Client.start();
    const said = '# Ferry\n\nJana Roth said the line would close.\n\nReuters contributed reporting.\n';
    await client.open(uri, said);
    const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
    expect(decoded(full, said).map(({ words, type }) => [words, type])).toEqual([
      ['Jana Roth', 'source'],
      ['said', 'cue'],
      ['Reuters', 'source'],
      ['contributed reporting', 'cue'],
    ]);
  });

  it('of a part are those of its lines; a change is told as a change', async () => {
    const client = await Client.start();
    await client.open(uri, text);
    const range = { start: { line: 5, character: 0 }, end: { line: 6, character: 0 } };
    const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument: { uri },
      range,
    });
    expect(decoded(part).map(({ words }) => words)).not.toContain('Jana Roth');
    const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
    const end = { line: 6, character: 0 };
    await client.change(uri, { range: { start: end, end }, text: '\nMarta Quell said no.\n' });
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: full.resultId,
    });
    const [edit] = delta.edits;
    expect(delta.edits).toHaveLength(1);
    expect(edit?.data?.length).toBeLessThanOrEqual(15);
  });

  it('are none where the settings say so', async () => {
    const client = await Client.start({ settings: () => ({ semanticHighlighting: { enable: false } }) });
    await client.open(uri, text);
    expect(await client.request('textDocument/semanticTokens/full', { textDocument: { uri } })).toEqual({ data: [] });
  });
});

describe('a lens', () => {
  it('over the title counts what the claims rest on, and opens the report where the client can', async () => {
    const client = await Client.start({ options: { commands: [showReportCommand] } });
    await client.open(uri, text);
    const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    expect(lens?.range.start.line).toBe(0);
    // Roth twice; two officials, who came through an outlet, and critics.
    expect(lens?.command?.title).toBe('2 named · 2 unnamed · 1 relayed');
    expect(lens?.command).toMatchObject({ command: showReportCommand, arguments: [uri] });
  });

  it('has no command where the client has none, and is none where the settings say so', async () => {
    const bare = await Client.start();
    await bare.open(uri, text);
    const [lens] = await bare.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    expect(lens?.command?.command).toBe('');
    const quiet = await Client.start({ settings: () => ({ codeLens: { enable: false } }) });
    await quiet.open(uri, text);
    expect(await quiet.request('textDocument/codeLens', { textDocument: { uri } })).toEqual([]);
  });
});

describe('inlay hints', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

  it('are off unless they are asked for', async () => {
    const client = await Client.start();
    await client.open(uri, text);
    expect(await client.request('textDocument/inlayHint', { textDocument: { uri }, range })).toEqual([]);
  });

  it('give the name behind a pronoun', async () => {
    const client = await Client.start({ capabilities: capable, settings: () => ({ inlayHints: { enable: true } }) });
    await client.open(uri, text);
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
    expect(hints.map(({ label, position }) => [label, position])).toEqual([
      ['(Jana Roth)', placeOf(text, 'She added', 'She'.length)],
    ]);
  });
});
