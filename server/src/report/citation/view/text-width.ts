/** Widths of words without a browser: an estimate on the safe side, for the sans-serif of the diagrams at 13 pixels. */

/** A letter's width in pixels. Han, kana, Hangul and pictures take a square; the rest by rough classes. */
function letterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100 && (code <= 0x115f || (code >= 0x2e80 && code <= 0xd7a3) || code >= 0xf900)) return 13;
  if (/[ilj.,:;'|!()[\]]/.test(character)) return 4.2;
  if (/[mwMW@%]/.test(character)) return 11.5;
  return /[A-Z]/.test(character) ? 9 : 7.3;
}

/** A text's width in pixels. */
export const widthOf = (text: string): number => lettersOf(text).reduce((sum, letter) => sum + letterWidth(letter), 0);

const lettersOf = (text: string): string[] =>
  Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);

/** A text, cut with an ellipsis where it would be wider than `room` pixels. */
export function fitted(text: string, room: number): string {
  const letters = lettersOf(text);
  let width = 0;
  for (const [index, letter] of letters.entries()) {
    width += letterWidth(letter);
    if (width > room)
      return `${letters
        .slice(0, Math.max(1, index - 1))
        .join('')
        .trimEnd()}…`;
  }
  return text;
}
