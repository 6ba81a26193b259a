/** Compares names: what is one name spelled twice, and what are two. */

/** A name's words without accents, points and case. */
export function foldName(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c > 126 || c === 39 || c === 46) return foldMarked(word);
  }
  return word.toLowerCase();
}

function foldMarked(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase();
}

/** True where two words can be one name in two spellings: "Masoud" and "Massoud". Both folded. */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false;
  return distance(a, b) <= (shorter >= 8 ? 2 : 1);
}

/** True where two given names before one surname can be one in two spellings: "Tasnim" and "Tasneem". Both folded. */
export function alikeGiven(a: string, b: string): boolean {
  if (alike(a, b)) return true;
  return Math.min(a.length, b.length) > 4 && skeleton(a) === skeleton(b);
}

/** Letters that stand for one sound, as "Stephen" and "Steven", "Alexander" and "Aleksandr" have it. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'v'],
  [/x/g, 'ks'],
  [/kh/g, 'h'],
  [/th/g, 't'],
  [/c(?!h)|q/g, 'k'],
  [/z/g, 's'],
  [/w|f/g, 'v'],
];

/** The consonants of a name as they sound, each once in a row: what transliterations keep. A vowel at its head stays one. */
const skeleton = (name: string): string =>
  SOUNDS.reduce((word, [letters, sound]) => word.replace(letters, sound), name)
    .replace(/^[aeiouyj]/, '-')
    .replace(/[aeiouyj]/g, '')
    .replace(/(.)\1/g, '$1');

/** Names are words of a few letters; longer ones are compared by their beginning. */
const LONGEST = 32;
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)];

/** The number of letters to add, drop, change or swap with the next to make one word of the other. */
export function distance(first: string, second: string): number {
  const a = first.slice(0, LONGEST);
  const b = second.slice(0, LONGEST);
  let [before, row, next] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next[j] = least;
    }
    [before, row, next] = [row, next, before];
  }
  return row[b.length] ?? 0;
}
