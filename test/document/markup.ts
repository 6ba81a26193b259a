/** Texts for property tests: Markdown with every kind of markup in it, and random edits of it. */
import fc from 'fast-check';

/** Words with what makes offsets hard: astral characters, combining marks, entities, escapes. */
const word = fc.constantFrom(
  'harbour',
  'Jana',
  'naïve',
  '🚢🚢',
  '𝔘𝔫',
  'порт',
  'e\u0301t\u00e9',
  '&amp;',
  '&eacute;',
  '&#x1F6A2;',
  '&nosuch;',
  '\\*',
  '\\[sic\\]',
  '“quoted”',
  'a_b_c',
  '2 * 3',
);

const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));

const inline = fc.oneof(
  words,
  words.map((w) => `*${w}*`),
  words.map((w) => `**${w}**`),
  words.map((w) => `[${w}](https://a.vd/x "t")`),
  words.map((w) => `[${w}](<b c.md>)`),
  words.map((w) => `[${w}][ref]`),
  words.map((w) => `[[${w}] here](/d)`),
  words.map((w) => `![${w}](p.jpg)`),
  words.map((w) => `<a href="/e?a=1&amp;b=2">${w}</a>`),
  fc.constantFrom(
    '`co[de](x)`',
    'https://b.vd/y.',
    '<https://c.vd>',
    '[^1]',
    '[sic]',
    '<br>',
    '<!-- c -->',
    'x\\',
    '<a id="k">',
  ),
);

const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

const block = fc.oneof(
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  line.map((text) => `# ${text}`),
  line.map((text) => `${text}\n---`),
  line.map((text) => `> ${text}\n> more`),
  line.map((text) => `- ${text}\n  ${text}\n- two`),
  line.map((text) => `| a | b |\n| - | - |\n| ${text.replaceAll('|', '')} | c |`),
  line.map((text) => `<p>${text}</p>`),
  fc.constantFrom(
    '```\n[x](y)\n```',
    '[ref]: https://r.vd/1',
    '[^1]: A note, [m](n.md).',
    '    indented',
    '<div>',
    '***',
  ),
);

/** A Markdown text, with either kind of line end, with and without front matter. */
export const markdown = fc
  .tuple(
    fc.constantFrom('', '', '---\ncanonical: https://own.vd/a\n---\n\n'),
    fc.array(block, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([front, blocks, end]) => (front + blocks.join('\n\n')).replaceAll('\n', end));

/** One edit: what stands from `at` on, `removed` units, gives way to `added`. `at` and `removed` are shares of the text. */
export const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40)),
  added: fc.oneof(
    fc.constantFrom(
      '',
      'a',
      ' ',
      '\n',
      '\n\n',
      '[',
      ']',
      '](',
      '`',
      '```\n',
      '> ',
      '# ',
      '<',
      '<!--',
      '-->',
      '*',
      '\\',
      '|',
      '---\n',
    ),
    fc.constantFrom(
      '[ref]: /new\n',
      '\n\n[^1]: note\n',
      '🚢',
      '\uD83D',
      '&amp;',
      '\r\n',
      '[a](b)',
      '<a href="q">',
      '    ',
    ),
    line,
  ),
});
