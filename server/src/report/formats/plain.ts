/**
 * A text for one line of a terminal: control characters, escape sequences' own ESC among them, and the characters that
 * turn the writing direction would let an article write over what stands beside it. Tabs become a space.
 */
export function oneLine(text: string): string {
  return text.replace(hostile, (character) => (/\s/.test(character) ? ' ' : '\uFFFD'));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const hostile = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFF9-\uFFFB]/g;
