/** Finds the names that stand in a block: runs of capitalised words, with the office or title that stands beside them. */
import { Shape } from '../../document/tokens.ts';
import type { Range, Words } from './noun-phrase.ts';
import { Word } from './words.ts';

/** What a name's own words and neighbours say it is the name of. */
export type NameKind = 'person' | 'organization' | 'place' | 'unknown';

/** A name where it stands. */
export interface NameMention {
  /** The tokens of the bare name, title and office left out. */
  readonly name: Range;
  /** The tokens of the name with title and office, and its article. */
  readonly phrase: Range;
  readonly kind: NameKind;
  /** The name's words, as written. */
  readonly words: readonly string[];
  /** 1 for a man, 2 for a woman, 0 where title and name do not tell. */
  readonly gender: 0 | 1 | 2;
  /** Hashes of the offices and jobs that stand beside it. */
  readonly roles: readonly number[];
  /** A shorter form given in brackets after it, as written; null otherwise. */
  readonly short: string | null;
  /** True at the start of a sentence, where any word has a capital. */
  readonly opensSentence: boolean;
}

const PARTICLES = new Set(
  'de la le von van der den del della di da dos du el al bin ibn bint ben abu ter ten zu y'.split(' '),
);
const MIDDLES = new Set(['of', 'for', 'and', '&', 'the', 'on']);

const isCapitalShape = (shape: number): boolean => shape >= Shape.initial && shape <= Shape.capitals;

/** Reads the names of a block, given where its sentences begin. */
export function findNames(words: Words, sentenceStarts: Int32Array): NameMention[] {
  return new NameScanner(words, sentenceStarts).scan();
}

class NameScanner {
  private readonly found: NameMention[] = [];

  constructor(
    private readonly words: Words,
    private readonly starts: Int32Array,
  ) {}

  private shape(i: number): number {
    return i < this.words.tokens.count ? (this.words.tokens.shape[i] as number) : Shape.other;
  }
  private classes(i: number): number {
    return this.words.classes[i] ?? 0;
  }
  private word(i: number): string {
    return this.words.text.slice(this.words.tokens.start[i], this.words.tokens.end[i]);
  }
  private isCapital(i: number): boolean {
    const shape = this.shape(i);
    if (isCapitalShape(shape)) return true;
    return shape === Shape.lower && /^\p{Ll}{1,3}['’-]\p{Lu}/u.test(this.word(i));
  }

  scan(): NameMention[] {
    let sentence = 0;
    const { count } = this.words.tokens;
    for (let i = 0; i < count; ) {
      while (sentence + 1 < this.starts.length && (this.starts[sentence + 1] as number) <= i) sentence++;
      const begin = this.starts[sentence] as number;
      const opens = i === begin || (i === begin + 1 && this.shape(begin) === Shape.quote);
      if (!this.isCapital(i) || this.isFunctionWord(i, opens)) {
        i++;
        continue;
      }
      const end = this.endOfRun(i);
      this.read(i, end, opens);
      i = end;
    }
    return this.found;
  }

  private isFunctionWord(i: number, opens: boolean): boolean {
    const small = Word.article | Word.pronoun | Word.indefinite | Word.demonstrative | Word.preposition;
    const c = this.classes(i);
    if ((c & small) === 0) return false;
    return opens || (this.shape(i) !== Shape.capitals && (c & (Word.article | Word.pronoun)) !== 0);
  }

  private endOfRun(from: number): number {
    const { tokens } = this.words;
    let i = from + 1;
    while (i < tokens.count) {
      if (this.isCapital(i)) i++;
      else if (
        this.shape(i) === Shape.stop &&
        tokens.end[i - 1] === tokens.start[i] &&
        this.isCapital(i + 1) &&
        ((this.classes(i - 1) & Word.courtesy) !== 0 || this.shape(i - 1) === Shape.initial)
      )
        i += 2;
      else if (this.shape(i) === Shape.lower || this.word(i) === '&') {
        const word = this.word(i);
        if (PARTICLES.has(word) && this.isCapital(i + 1)) i += 2;
        else if (MIDDLES.has(word) && this.joins(from, i)) i = this.word(i + 1) === 'the' ? i + 3 : i + 2;
        else break;
      } else break;
    }
    return Math.min(i, tokens.count);
  }

  /** True where the small word at `i` joins two parts of one name: "University of X", "Secretary of State". */
  private joins(from: number, i: number): boolean {
    const after = this.word(i) === 'of' && this.word(i + 1) === 'the' ? i + 2 : i + 1;
    if (!this.isCapital(after)) return false;
    const word = this.word(i);
    const organised = Word.organisationName | Word.body;
    if (word === '&') return true;
    let before = 0;
    for (let j = from; j < i; j++) before |= this.classes(j);
    if (word === 'of') return (this.classes(i - 1) & (organised | Word.role | Word.country)) !== 0;
    if (word === 'and') {
      let later = 0;
      for (let j = after; j < after + 4 && this.isCapital(j); j++) later |= this.classes(j);
      return (before & organised) !== 0 && (later & organised) !== 0 && (before & Word.role) === 0 && i - from >= 2;
    }
    return (before & organised) !== 0;
  }

  private read(from: number, to: number, opensSentence: boolean): void {
    let title = -1;
    let gender: 0 | 1 | 2 = 0;
    const roles: number[] = [];
    for (let j = from; j < to; j++) {
      const c = this.classes(j);
      if (
        (c & (Word.courtesy | Word.role)) === 0 ||
        (j === to - 1 && j > from && this.shape(j) !== Shape.capitals && title < 0 && this.isPlainName(from, j))
      )
        continue;
      title = j;
      if (c & Word.male) gender = 1;
      else if (c & Word.female) gender = 2;
      if (c & Word.role) roles.push(this.words.tokens.hash[j] as number);
      if (this.word(j + 1) === 'of' || this.word(j + 1) === 'for') title = j = this.endOfOffice(j + 1, to) - 1;
    }
    let first = title >= 0 ? title + 1 : from;
    while (first < to && this.shape(first) === Shape.stop) first++;
    if (first >= to) return;
    let before = 0;
    for (let j = first; j < to; j++) before |= this.classes(j);
    const phraseFrom = this.startOfPhrase(from, roles);
    const short = this.shortForm(to);
    const after = this.readAfter(to, roles);
    const single = to - first === 1;
    let kind: NameKind = 'unknown';
    const the = from > 0 && this.word(from - 1).toLowerCase() === 'the' && title < 0;
    if (title >= 0 && (before & Word.organisationName) === 0) kind = 'person';
    else if (phraseFrom.person || after) kind = 'person';
    else if ((before & (Word.organisationName | Word.body)) !== 0) kind = 'organization';
    else if ((before & (Word.country | Word.capital | Word.seat)) !== 0 && to - first <= 2) kind = 'place';
    else if (single && this.shape(first) === Shape.capitals && !this.word(first).includes('.')) kind = 'organization';
    else if (the) kind = 'organization';
    else if (!single) kind = 'person';
    const words: string[] = [];
    for (let j = first; j < to; j++) {
      if (this.shape(j) === Shape.stop && words.length > 0) words[words.length - 1] += '.';
      else words.push(this.word(j));
    }
    this.found.push({
      name: { from: first, to },
      phrase: { from: phraseFrom.from, to },
      kind,
      words,
      gender,
      roles,
      short,
      opensSentence,
    });
  }

  private isPlainName(from: number, to: number): boolean {
    for (let j = from; j < to; j++) if (this.classes(j) !== 0 || this.shape(j) === Shape.stop) return false;
    return true;
  }

  /** The end of "of the United States" after an office: one place or field of work. */
  private endOfOffice(of: number, to: number): number {
    let i = of + 1;
    if (this.word(i) === 'the') i++;
    if (/^(?:United|New|South|North|Saudi|Great|Sri)$/.test(this.word(i))) i++;
    return Math.min(i + 1, to);
  }

  /** Where the phrase of a name begins, with the office in small letters before it: "former federal prosecutor Roe". */
  private startOfPhrase(from: number, roles: number[]): { from: number; person: boolean } {
    const people = Word.role | Word.position | Word.witness | Word.looseGroup | Word.relative | Word.spokesperson;
    let i = from;
    let person = false;
    if (
      i > 0 &&
      (this.classes(i - 1) & people) !== 0 &&
      (this.classes(i - 1) & Word.plural) === 0 &&
      this.shape(i - 1) === Shape.lower
    ) {
      person = true;
      roles.push(this.words.tokens.hash[i - 1] as number);
      i--;
      for (let steps = 0; steps < 6 && i > 0; steps++) {
        const c = this.classes(i - 1);
        if (c & (Word.preposition | Word.pronoun) || this.shape(i - 1) > Shape.number) break;
        if (c & Word.role) roles.push(this.words.tokens.hash[i - 1] as number);
        i--;
        if (c & Word.article) break;
      }
      return { from: i, person };
    }
    // "the mayor of London, Roe,"
    if (i > 1 && this.shape(i - 1) === Shape.comma) {
      for (let j = i - 2; j >= 0 && j > i - 14; j--) {
        const shape = this.shape(j);
        if (shape > Shape.number && shape !== Shape.clitic) break;
        if (
          this.classes(j) & (Word.article | Word.indefinite) ||
          /^(?:his|her|their|its|one|another|a)$/i.test(this.word(j))
        ) {
          for (let k = j + 1; k < i - 1; k++) {
            if (this.classes(k) & Word.preposition) break;
            if (
              (this.classes(k) & people) !== 0 &&
              (this.classes(k) & Word.plural) === 0 &&
              (this.classes(k + 1) & Word.preposition || this.shape(k + 1) === Shape.comma || this.word(k + 1) === 'of')
            ) {
              roles.push(this.words.tokens.hash[k] as number);
              return { from: j, person: true };
            }
          }
        }
      }
    }
    if (i > 0 && this.classes(i - 1) & Word.article) i--;
    return { from: i, person };
  }

  /** True where what follows a name is said of people only: ", 41,", "(R-Va.)", ", a spokeswoman for", ", who". */
  private readAfter(to: number, roles: number[]): boolean {
    if (this.shape(to) === Shape.open) return /^(?:[RDI]|[RDI]-\p{L}+|\d\d)$/u.test(this.word(to + 1));
    if (this.shape(to) !== Shape.comma) return false;
    let i = to + 1;
    if (this.shape(i) === Shape.number && this.word(i).length <= 2 && this.shape(i + 1) === Shape.comma) {
      roles.push();
      return true;
    }
    if (this.word(i) === 'who' || this.word(i) === 'whose') return true;
    const people = Word.role | Word.position | Word.relative | Word.spokesperson;
    for (let steps = 0; steps < 9; steps++, i++) {
      const c = this.classes(i);
      if (c & Word.preposition || (this.shape(i) > Shape.number && this.shape(i) !== Shape.clitic)) return false;
      if (c & people && !(c & Word.plural) && !this.isNounAfter(i + 1)) {
        roles.push(this.words.tokens.hash[i] as number);
        return true;
      }
    }
    return false;
  }

  private isNounAfter(i: number): boolean {
    const people = Word.role | Word.position | Word.relative | Word.spokesperson;
    return this.shape(i) <= Shape.capitals && (this.classes(i) & people) !== 0;
  }

  private shortForm(to: number): string | null {
    if (this.shape(to) !== Shape.open || this.shape(to + 2) !== Shape.close) return null;
    const inner = this.word(to + 1);
    return /^\p{Lu}[\p{L}&.-]*\p{Lu}/u.test(inner) && inner.length <= 12 ? inner : null;
  }
}
