/** Typing: what comes of edits one by one is what a fresh check of the text gives. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FullDocumentDiagnosticReport, Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { check } from '../../server/src/lint/index.ts';
import { article } from './article.ts';
import { Client, capable, pulling } from './client.ts';

const uri = 'file:///nowhere/ferry.md';

/** A fresh check's findings, in an editor's terms. */
function fresh(text: string) {
  const lines = TextDocument.create('', '', 0, text);
  return check(text, { language: 'markdown' }).findings.map(({ rule, message, start, end }) => ({
    code: rule,
    message,
    range: { start: lines.positionAt(start), end: lines.positionAt(end) },
  }));
}

const seen = (items: readonly { code?: unknown; message: unknown; range: Range }[]) =>
  items.map(({ code, message, range }) => ({ code, message, range }));

describe('edits one by one', () => {
  it('300 keystrokes in an article of 5,000 words lose nothing, and end with a fresh check’s findings', async () => {
    // As fast as they can be sent: 10 a second for 30 seconds leave the server a hundred times as long.
    const client = await Client.start({ capabilities: capable });
    const text = article(5000);
    await client.open(uri, text);
    const typed =
      'The harbour master [said](#) the ferry would run, two officials told Reuters. “We saw [nothing](),” said Jana Roth. ' +
      'It is believed that <!-- critics --> say so.\n\n';
    const buffer = TextDocument.create(uri, 'markdown', 1, text);
    let offset = text.indexOf('\n\n', text.length / 2) + 2;
    let version = 1;
    for (const character of typed.repeat(2).slice(0, 300)) {
      const place = buffer.positionAt(offset);
      const change = { range: { start: place, end: place }, text: character };
      version = await client.change(uri, change);
      TextDocument.update(buffer, [change], version);
      offset++;
    }
    const last = await client.diagnostics(uri, (params) => params.version === version);
    expect(seen(last)).toEqual(fresh(buffer.getText()));
    expect(client.published.map((params) => params.version)).toEqual(
      client.published.map((params) => params.version).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
    );
  }, 120_000);

  it('500 random ones each equal a fresh analysis', async () => {
    const client = await Client.start({ capabilities: pulling });
    const start = article(400);
    await client.open(uri, start);
    const buffer = TextDocument.create(uri, 'markdown', 1, start);
    const pieces = fc.constantFrom(
      ...['\n', '\n\n', ' ', '“', '”', '"', '[', '](#)', '[said](#)', '[^1]', '\n[^1]: x\n', '# ', '- ', '> ', '```\n'],
      ...[
        '<!-- hearsay-disable -->',
        'officials said',
        ' it is believed ',
        'Jana Roth said',
        '\r\n',
        '🚢',
        '\uFEFF',
        '*',
      ],
    );
    const edits = fc.sample(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(30),
        text: fc.oneof(pieces, fc.string()),
      }),
      { numRuns: 500, seed: 20 },
    );
    for (const { at, cut, text } of edits) {
      const from = Math.floor(at * buffer.getText().length);
      const range = { start: buffer.positionAt(from), end: buffer.positionAt(from + cut) };
      const version = await client.change(uri, { range, text });
      TextDocument.update(buffer, [{ range, text }], version);
      const { items } = (await client.pull(uri)) as FullDocumentDiagnosticReport;
      expect(seen(items)).toEqual(fresh(buffer.getText()));
    }
  }, 120_000);
});
