/** A name where it stands in a block. An article has thousands: what they share they hold once. */
import type { Range } from './block-words.ts';
import { foldName } from './spellings.ts';

/** What a name's own words and neighbours say it is the name of. */
export type NameKind = 'person' | 'organization' | 'place' | 'unknown';

/** How a name is spelt. */
export interface NameSpelling {
  /** The whole name, as written. */
  readonly text: string;
  /** The name's words, as written, the points of abbreviations left on them. */
  readonly words: readonly string[];
  /** The same without accents, points and case. */
  readonly folded: readonly string[];
  /** The folded words, joined. */
  readonly key: string;
}

/** What is told of a name beside its words. */
export interface NameFacts {
  /** The tokens of the bare name, title and office left out. */
  readonly name: Range;
  /** The tokens of the name with title and office before it. */
  readonly phrase: Range;
  readonly kind: NameKind;
  /** True where title, office or apposition say that it is a person. */
  readonly certain: boolean;
  /** 1 for a man, 2 for a woman, 0 where title and name do not tell. */
  readonly gender: 0 | 1 | 2;
  /** Hashes of the words of office, trade and place that stand beside it. */
  readonly traits: readonly number[];
  /** A shorter form given in brackets after it, as written; null otherwise. */
  readonly short: string | null;
  /** True at the start of a sentence, where any word has a capital. */
  readonly opensSentence: boolean;
}

/** A name where it stands. */
export class NameMention implements NameFacts, NameSpelling {
  readonly name: Range;
  readonly phrase: Range;
  readonly kind: NameKind;
  readonly certain: boolean;
  readonly gender: 0 | 1 | 2;
  readonly traits: readonly number[];
  readonly short: string | null;
  readonly opensSentence: boolean;
  readonly spelling: NameSpelling;

  constructor(facts: NameFacts, spelling: NameSpelling) {
    this.name = facts.name;
    this.phrase = facts.phrase;
    this.kind = facts.kind;
    this.certain = facts.certain;
    this.gender = facts.gender;
    this.traits = facts.traits;
    this.short = facts.short;
    this.opensSentence = facts.opensSentence;
    this.spelling = spelling;
  }

  get text(): string {
    return this.spelling.text;
  }

  get words(): readonly string[] {
    return this.spelling.words;
  }

  get folded(): readonly string[] {
    return this.spelling.folded;
  }

  get key(): string {
    return this.spelling.key;
  }
}

/** Spellings met lately, by the name as written. */
const spellings = new Map<string, NameSpelling>();
/** How many are kept, and how long they may be, in UTF-16 code units. */
const MOST = 4096;
const LONGEST = 64;

/** The spelling of a name: the same one wherever it is written so. */
export function spellingOf(text: string, words: readonly string[]): NameSpelling {
  const known = spellings.get(text);
  // "Roe Co" and "Roe Co." end in different words
  if (known && known.words.length === words.length && known.words.at(-1) === words.at(-1)) return known;
  const folded = words.map(foldName);
  const spelling: NameSpelling = { text: owned(text), words: words.map(owned), folded, key: folded.join(' ') };
  if (text.length > LONGEST) return spelling;
  if (spellings.size >= MOST) spellings.clear();
  spellings.set(spelling.text, spelling);
  return spelling;
}

/** A slice of a text keeps all of it in memory. */
const owned = (text: string): string => ` ${text}`.slice(1);
