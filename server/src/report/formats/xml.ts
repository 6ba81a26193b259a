/**
 * A text as XML character data or attribute value: markup escaped, what XML 1.0 cannot hold at all (control characters,
 * non-characters) replaced, and line breaks kept by reference, which attributes would lose.
 */
export const xml = (text: string): string =>
  text.replace(forbidden, '\uFFFD').replace(/[&<>"'\t\n\r]/g, (character) => references[character] ?? character);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
