/** Splits prose into words and marks, into typed arrays: one pass over the characters, nothing allocated per token. */

/** What a token looks like. */
export const Shape = {
  lower: 1,
  /** A single capital letter. */
  initial: 2,
  capitalised: 3,
  /** All capitals, or an abbreviation with inner points ("U.S."). */
  capitals: 4,
  number: 5,
  comma: 6,
  stop: 7,
  question: 8,
  colon: 9,
  semicolon: 10,
  dash: 11,
  open: 12,
  close: 13,
  /** Any mark that can open or close a quotation; `quotations` decides which. */
  quote: 14,
  /** A clitic: "'s", "n't", "'ll". */
  clitic: 15,
  ellipsis: 16,
  /** An address, a handle, a hashtag. */
  address: 17,
  other: 18,
} as const;

/** The tokens of a text. Offsets are UTF-16 code units into it, half-open. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A hash of the lower-cased word; digits count as one another, curly apostrophes as straight ones. */
  readonly hash: Int32Array;
  /** One of `Shape`. */
  readonly shape: Uint8Array;
}

const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Character classes of the scanner. */
const C = { other: 0, letter: 1, capital: 2, digit: 3, space: 4, mark: 5 } as const;
const ascii = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  if (c <= 32) ascii[c] = C.space;
  else if (c >= 97 && c <= 122) ascii[c] = C.letter;
  else if (c >= 65 && c <= 90) ascii[c] = C.capital;
  else if (c >= 48 && c <= 57) ascii[c] = C.digit;
  else ascii[c] = C.mark;
}

function classOf(c: number): number {
  if (c < 128) return ascii[c] as number;
  if (c === 0xa0 || c === 0x85 || c === 0x1680 || (c >= 0x2000 && c <= 0x200b) || c === 0x2028 || c === 0x2029)
    return C.space;
  if (c === 0x202f || c === 0x205f || c === 0x3000 || c === 0xfeff) return C.space;
  if (c < 0xc0) return c === 0xaa || c === 0xb5 || c === 0xba ? C.letter : C.mark;
  if (c === 0xd7 || c === 0xf7) return C.mark;
  if (c < 0xdf) return C.capital;
  if (c < 0x100) return C.letter;
  if (c < 0x180) return (c & 1) === 0 && c !== 0x138 ? C.capital : C.letter;
  if ((c >= 0x391 && c <= 0x3a9) || (c >= 0x400 && c <= 0x42f)) return C.capital;
  if ((c >= 0x2010 && c <= 0x206f) || (c >= 0x20a0 && c <= 0x2bff) || (c >= 0x3001 && c <= 0x303f)) return C.mark;
  if ((c >= 0xff01 && c <= 0xff0f) || c === 0xff1a || c === 0xff1b || c === 0xff1f || c === 0xfffc) return C.mark;
  return C.letter;
}

/** The hash of a word as `Tokens.hash` has it. */
export function hashWord(word: string): number {
  return hashRange(word, 0, word.length);
}

/** The hash of part of a text as `Tokens.hash` has it. */
export function hashRange(text: string, start: number, end: number): number {
  let h = FNV_START;
  for (let i = start; i < end; i++) h = Math.imul(h ^ fold(text.charCodeAt(i)), FNV_PRIME);
  return h;
}

function fold(c: number): number {
  if (c >= 65 && c <= 90) return c + 32;
  if (c >= 48 && c <= 57) return 48;
  return c === 0x2019 ? 39 : c;
}

/** True for a mark that can open or close a quotation. */
export function isQuoteMark(c: number): boolean {
  return (
    c === 34 ||
    c === 39 ||
    c === 0x60 ||
    c === 0xab ||
    c === 0xbb ||
    (c >= 0x2018 && c <= 0x201f) ||
    c === 0x2039 ||
    c === 0x203a ||
    (c >= 0x300c && c <= 0x300f) ||
    c === 0xff02
  );
}

function shapeOfMark(c: number): number {
  switch (c) {
    case 44:
    case 0x3001:
    case 0xff0c:
      return Shape.comma;
    case 46:
    case 0x3002:
      return Shape.stop;
    case 33:
    case 63:
    case 0xff01:
    case 0xff1f:
    case 0x203d:
      return Shape.question;
    case 58:
    case 0xff1a:
      return Shape.colon;
    case 59:
    case 0xff1b:
      return Shape.semicolon;
    case 45:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2e3a:
      return Shape.dash;
    case 40:
    case 91:
    case 123:
      return Shape.open;
    case 41:
    case 93:
    case 125:
      return Shape.close;
    case 0x2026:
      return Shape.ellipsis;
    default:
      return isQuoteMark(c) ? Shape.quote : Shape.other;
  }
}

const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;
const isAlphanumeric = (k: number): boolean => k === C.letter || k === C.capital || k === C.digit;

/** The length of a clitic ("'s", "'ll") whose apostrophe stands at `i`, else 0. */
function cliticLength(text: string, i: number): number {
  const a = fold(text.charCodeAt(i + 1));
  const b = fold(text.charCodeAt(i + 2));
  const one = a === 115 || a === 100 || a === 109; // s d m
  if (one && !isAlphanumeric(classAt(text, i + 2))) return 2;
  const two = (a === 114 && b === 101) || (a === 118 && b === 101) || (a === 108 && b === 108); // re ve ll
  return two && !isAlphanumeric(classAt(text, i + 3)) ? 3 : 0;
}

function classAt(text: string, i: number): number {
  return i < text.length ? classOf(text.charCodeAt(i)) : C.space;
}

let starts = new Int32Array(1024);
let ends = new Int32Array(1024);
let hashes = new Int32Array(1024);
let shapes = new Uint8Array(1024);
let count = 0;

function push(start: number, end: number, hash: number, shape: number): void {
  if (count === starts.length) grow();
  starts[count] = start;
  ends[count] = end;
  hashes[count] = hash;
  shapes[count++] = shape;
}

function grow(): void {
  const wider = (a: Int32Array): Int32Array<ArrayBuffer> => {
    const b = new Int32Array(a.length * 2);
    b.set(a);
    return b;
  };
  starts = wider(starts);
  ends = wider(ends);
  hashes = wider(hashes);
  const s = new Uint8Array(shapes.length * 2);
  s.set(shapes);
  shapes = s;
}

/** The end of an address (`https://…`, `www.…`, `@handle`, `#tag`) that begins at `i`, else `i`. */
function addressEnd(text: string, i: number): number {
  const c = text.charCodeAt(i);
  if (c === 64 || c === 35) {
    let j = i + 1;
    while (j < text.length && (isAlphanumeric(classOf(text.charCodeAt(j))) || text.charCodeAt(j) === 95)) j++;
    return j > i + 1 ? j : i;
  }
  if (!text.startsWith('http', i) && !text.startsWith('www.', i)) return i;
  const scheme = /^(?:https?:\/\/|www\.)/.exec(text.slice(i, i + 8));
  if (!scheme) return i;
  let j = i + scheme[0].length;
  while (j < text.length && classOf(text.charCodeAt(j)) !== C.space && !isQuoteMark(text.charCodeAt(j))) j++;
  while (j > i && /[.,;:!?)\]}>]/.test(text[j - 1] as string)) j--;
  return j;
}

/** Reads a word that begins at `i` and hands back its end. */
function readWord(text: string, i: number): number {
  const n = text.length;
  const first = classOf(text.charCodeAt(i));
  let h = FNV_START;
  let j = i;
  let lower = 0;
  let points = 0;
  while (j < n) {
    const c = text.charCodeAt(j);
    const k = classOf(c);
    if (isAlphanumeric(k)) {
      if (k === C.letter) lower++;
    } else {
      const next = classAt(text, j + 1);
      if (!isAlphanumeric(next)) {
        // "U.S." keeps its last point; so does "J.P."
        if (c === 46 && points > 0 && text.charCodeAt(j - 2) === 46) {
          h = Math.imul(h ^ 46, FNV_PRIME);
          j++;
        }
        break;
      }
      if (c === 46 || c === 44) {
        const inNumber = next === C.digit && classOf(text.charCodeAt(j - 1)) === C.digit;
        const inAbbreviation =
          c === 46 && next !== C.digit && (j === i + 1 || text.charCodeAt(j - 2) === 46) && isAbbreviated(text, j + 1);
        if (!inNumber && !inAbbreviation) break;
        if (inAbbreviation) points++;
      } else if (c === 45 || c === 0x2010 || c === 0x2011 || c === 38 || c === 0x5f) {
        // "high-ranking", "AT&T": one word
      } else if (isApostrophe(c)) {
        if (cliticLength(text, j) > 0) break;
        const previous = fold(text.charCodeAt(j - 1));
        if (fold(text.charCodeAt(j + 1)) === 116 && previous === 110 && j - i > 1) {
          if (!isAlphanumeric(classAt(text, j + 2))) return pushNegation(text, i, j);
        }
        // "O'Brien", "rock'n'roll": one word
      } else break;
    }
    h = Math.imul(h ^ fold(c), FNV_PRIME);
    j++;
  }
  push(i, j, h, shapeOfWord(first, j - i, lower, points));
  return j;
}

/** True where the letter at `i` stands between points or ends its word: the next letter of an abbreviation. */
function isAbbreviated(text: string, i: number): boolean {
  return !isAlphanumeric(classAt(text, i + 1));
}

/** "didn't" is two tokens, "did" and "n't"; `apostrophe` is where the apostrophe stands. */
function pushNegation(text: string, i: number, apostrophe: number): number {
  const cut = apostrophe - 1;
  const first = classOf(text.charCodeAt(i));
  if (cut > i) push(i, cut, hashRange(text, i, cut), shapeOfWord(first, cut - i, 2, 0));
  push(cut, apostrophe + 2, hashRange(text, cut, apostrophe + 2), Shape.clitic);
  return apostrophe + 2;
}

function shapeOfWord(first: number, length: number, lower: number, points: number): number {
  if (first === C.digit) return Shape.number;
  if (first === C.letter) return Shape.lower;
  if (points > 0) return Shape.capitals;
  if (length === 1) return Shape.initial;
  return lower === 0 ? Shape.capitals : Shape.capitalised;
}

/** The tokens found, in memory of their own: one piece for all, for most blocks are short and there are thousands. */
function kept(): Tokens {
  const memory = new ArrayBuffer(count * 13);
  const numbers = (part: number, from: Int32Array): Int32Array => {
    const own = new Int32Array(memory, part * count * 4, count);
    own.set(from.subarray(0, count));
    return own;
  };
  const shape = new Uint8Array(memory, count * 12, count);
  shape.set(shapes.subarray(0, count));
  return { count, start: numbers(0, starts), end: numbers(1, ends), hash: numbers(2, hashes), shape };
}

/** Splits a text into words and marks. White space belongs to no token. */
export function tokenise(text: string): Tokens {
  count = 0;
  const n = text.length;
  let i = 0;
  while (i < n) {
    const c = text.charCodeAt(i);
    const k = classOf(c);
    if (k === C.space) {
      i++;
      continue;
    }
    if (k !== C.mark) {
      if (c === 104 || c === 119) {
        const end = addressEnd(text, i);
        if (end > i) {
          push(i, end, FNV_START, Shape.address);
          i = end;
          continue;
        }
      }
      i = readWord(text, i);
      continue;
    }
    i = readMark(text, i, c);
  }
  return kept();
}

function readMark(text: string, i: number, c: number): number {
  const next = text.charCodeAt(i + 1);
  let end = i + 1;
  let shape = shapeOfMark(c);
  if (isApostrophe(c)) {
    const glued = i > 0 && isAlphanumeric(classOf(text.charCodeAt(i - 1)));
    const clitic = glued ? cliticLength(text, i) : 0;
    if (clitic > 0) {
      push(i, i + clitic, hashRange(text, i, i + clitic), Shape.clitic);
      return i + clitic;
    }
    if (next === c) end = i + 2;
  } else if (c === 0x60 && next === 0x60) end = i + 2;
  else if (shape === Shape.dash) while (shapeOfMark(text.charCodeAt(end)) === Shape.dash) end++;
  else if (c === 46 && next === 46) {
    while (text.charCodeAt(end) === 46) end++;
    shape = Shape.ellipsis;
  } else if (c === 64 || c === 35) {
    const address = addressEnd(text, i);
    if (address > i) {
      end = address;
      shape = Shape.address;
    }
  } else if (c >= 0xd800 && c <= 0xdbff) end = Math.min(i + 2, text.length);
  const word = shape === Shape.address ? FNV_START : hashRange(text, i, end);
  push(i, end, word, shape);
  return end;
}
