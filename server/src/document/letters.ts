/** Questions about letters that are asked of many words: without a regular expression where a word is plain. */

const isSmall = (c: number): boolean => c >= 97 && c <= 122;
const isCapital = (c: number): boolean => c >= 65 && c <= 90;
/** Dashes, quotation marks and dots of print are no letters. */
const isPlainMark = (c: number): boolean => c < 128 || (c >= 0x2010 && c <= 0x2027);

const FIRST_IS_CAPITAL = /^\P{L}*\p{Lu}/u;
const NO_LETTER = /\P{L}/gu;

/** True where the first letter of a text is a capital. */
export function beginsWithCapital(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isCapital(c)) return true;
    if (isSmall(c)) return false;
    if (!isPlainMark(c)) return FIRST_IS_CAPITAL.test(text);
  }
  return false;
}

/** How many letters a word has, in UTF-16 code units. */
export function lettersIn(word: string): number {
  let count = 0;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (isSmall(c) || isCapital(c)) count++;
    else if (!isPlainMark(c)) return word.replace(NO_LETTER, '').length;
  }
  return count;
}
