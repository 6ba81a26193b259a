import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Places } from '../../server/src/lsp/documents/places.ts';

const text = fc
  .array(fc.constantFrom('a', 'bc', ' ', '\n', '\r', '\r\n', '“', '😀'), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('a place has the position that a text document gives it, whatever ends the lines', () => {
  fc.assert(
    fc.property(text, fc.boolean(), fc.nat(60), (words, marked, offset) => {
      const whole = marked ? `\uFEFF${words}` : words;
      const mark = marked ? 1 : 0;
      const places = new Places(whole);
      const document = TextDocument.create('file:///a.md', 'markdown', 1, whole);
      const position = places.position(offset);
      expect(position).toEqual(document.positionAt(offset + mark));
      expect(places.offset(position)).toBe(Math.max(0, document.offsetAt(position) - mark));
    }),
  );
});
