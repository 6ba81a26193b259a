/** Resolves sources in text order: whoever a source refers to stands before it, or is named elsewhere. */
import { Shape } from '../../document/tokens.ts';
import { polled, researchers, Word } from '../words/listed-words.ts';
import { fromDescription } from './back-references.ts';
import type { BlockReading } from './block-reading.ts';
import type { BlockWords } from './block-words.ts';
import { fromBody } from './bodies.ts';
import { kindOfDescription } from './classify.ts';
import type { Entity } from './entities.ts';
import { type Asked, genderAt, type Known } from './known.ts';
import { type Book, shortOf } from './ledger.ts';
import { bothNames, namedIn } from './named.ts';
import { namedSoon } from './named-soon.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { fromOutlet } from './outlet-sources.ts';
import { type Around, fromPronoun } from './pronouns.ts';
import { entityReferent, type Referent, referent } from './referent.ts';
import { isShare, isSharedView } from './reports.ts';
import { isPost, isSocial } from './social.ts';
import { type Earlier, Told } from './told.ts';
import type { ResolvedSource } from './types.ts';
import { isOneOfMany, isUnspecified, namedAround, nameOfWork, refersToWork } from './works.ts';

/** Where the article has come to: who was told of last, and who spoke. */
export interface Thread {
  readonly told: Earlier | null;
  readonly speaker: Entity | null;
}

/** The sources of one block, by position of their attribution; null where nobody is given. */
export interface ResolvedBlock {
  /** Where the article had come to before the block. */
  readonly from: Thread;
  readonly sources: readonly (ResolvedSource | null)[];
  readonly told: readonly (Earlier | null)[];
}

const NOBODY: readonly null[] = [];

/** Resolves the sources of one article, block by block. */
export class Resolver {
  private readonly known: Known;
  private reached: Thread = { told: null, speaker: null };

  /** `book` keeps their entries. */
  constructor(
    known: Omit<Known, 'told' | 'speaker'>,
    private readonly book: Book,
  ) {
    this.known = { ...known, told: new Told(null), speaker: null };
  }

  /** Whom each source of a block refers to, for an article that has come to `from`. */
  resolve(reading: BlockReading, block: number, from: Thread): ResolvedBlock {
    this.known.told.last = from.told;
    this.known.speaker = from.speaker;
    const { phrases } = reading;
    if (phrases.length === 0) return { from, sources: NOBODY, told: NOBODY };
    // As long as they will be: what grows by pushing has room left, which thousands of blocks would keep.
    const sources = new Array<ResolvedSource | null>(phrases.length).fill(null);
    const told = new Array<Earlier | null>(phrases.length).fill(null);
    for (let i = 0; i < phrases.length; i++) {
      const phrase = phrases[i];
      if (!phrase) continue;
      sources[i] = this.source(reading, block, i, phrase, told);
      told[i] = this.known.told.last;
    }
    return { from, sources, told };
  }

  /** Where the article has come to; the same one as long as it is the same. */
  get thread(): Thread {
    const { told, speaker } = this.known;
    if (this.reached.told !== told.last || this.reached.speaker !== speaker)
      this.reached = { told: told.last, speaker };
    return this.reached;
  }

  private source(
    reading: BlockReading,
    block: number,
    i: number,
    phrase: NounPhrase,
    done: readonly (Earlier | null)[],
  ): ResolvedSource {
    const asked: Asked = { reading, words: reading.words, phrase, place: { block, token: phrase.from } };
    const found =
      accountIn(asked) ??
      (isPost(asked.words, phrase.head, phrase.determiner) ? referent('document') : null) ??
      (isShare(asked.words, phrase) ? referent('study') : null) ??
      (isSharedView(asked.words, phrase) ? referent('vague') : null) ??
      fromPronoun(this.known, asked, this.around(asked, i, done)) ??
      fromOutlet(this.known, asked, reading.outlets[i] ?? null, reading.analysis.attributions[i]?.cue.end ?? 0) ??
      this.named(asked) ??
      fromDescription(this.known, asked) ??
      fromBody(this.known, asked) ??
      namedSoon(this.known, asked) ??
      this.described(asked);
    return this.record(asked, i, found);
  }

  /** Who says the words that an attribution stands in, where another one of the block holds it. */
  private around({ reading, words, place }: Asked, i: number, done: readonly (Earlier | null)[]): Around | null {
    const within = reading.analysis.attributions[i]?.within ?? null;
    if (within === null) return null;
    const outer = done[within];
    if (outer) return { referent: referent(outer.kind, outer.name, outer.entry), entity: outer.owner };
    // '"…" Roe said': whoever says it stands later in the block
    const phrase = reading.phrases[within];
    const asked = phrase ? { reading, words, phrase, place: { ...place, token: phrase.from } } : null;
    const entity = asked ? namedIn(this.known, asked)?.entity : null;
    return entity ? { referent: entityReferent(entity), entity } : null;
  }

  private named(asked: Asked): Referent | null {
    const named = namedIn(this.known, asked);
    if (named) {
      const both = bothNames(this.known, asked, named);
      return both ? { ...entityReferent(named.entity), name: both } : entityReferent(named.entity);
    }
    // a name in a heading whose words all have capitals, and which the text does not repeat
    const { words, phrase } = asked;
    const { from, to } = phrase.core;
    const full =
      to - from > 1 && words.is(from, Word.givenName) && words.isCapital(from) && words.isCapital(phrase.head);
    return full ? referent('person', words.slice(phrase.core)) : null;
  }

  private described({ reading, words, phrase, place }: Asked): Referent {
    const kind = kindOfDescription(words, phrase, reading.heading);
    // "one said": one of whatever was told of, people only where people were
    if (kind === 'anonymous' && isBareOne(words, phrase) && !this.known.told.several()?.plural)
      return referent('document');
    // "voters", after the poll that asked them
    const asked =
      kind === 'vague' && !phrase.indefinite && polled.has(words.hash(phrase.head)) ? this.known.told.poll() : null;
    if (asked) return asked;
    // "the researchers", after their study
    const done =
      kind === 'anonymous' &&
      phrase.determiner === 'definite' &&
      phrase.plural &&
      researchers.has(words.hash(phrase.head))
        ? this.known.told.work(words.hash(phrase.head), 'study')
        : null;
    if (done) return { ...done, unspecified: false };
    if (kind !== 'document' && kind !== 'study') return referent(kind);
    const name = nameOfWork(words, phrase, kind);
    const back = name === null && refersToWork(words, phrase);
    const same = back ? this.known.told.work(words.hash(phrase.head), kind) : null;
    if (same) return same;
    return {
      ...referent(kind, name),
      unspecified:
        name === null
          ? isUnspecified(reading, phrase, kind) &&
            !(kind === 'study' && namedAround(this.known.blocks, place.block, reading, phrase))
          : isOneOfMany(words, phrase),
    };
  }

  private record({ words, phrase, place }: Asked, attribution: number, found: Referent): ResolvedSource {
    const { kind, name, entity } = found;
    const entry = this.book.record(found, words.slice(shortOf(phrase)), { block: place.block, attribution });
    this.known.told.last = {
      kind,
      name,
      entity,
      unspecified: found.unspecified,
      before: this.known.told.last,
      entry,
      owner: this.book.ownerOf(entry),
      plural: phrase.plural,
      head: words.hash(phrase.head),
      gender: entity?.gender || genderAt(words, phrase.head),
      sentence: this.known.trail.sentenceAt(place),
    };
    if (kind === 'person' && entity) this.known.speaker = entity;
    return {
      kind,
      name,
      entry,
      called: this.book.nameOf(entry),
      count: phrase.count,
      study: kind === 'study' && found.unspecified,
      unspecified: kind === 'document' && found.unspecified,
      social: name === null && isSocial(words, phrase),
    };
  }
}

/** "@norda": an account, by its own name. */
function accountIn({ words, phrase: { head } }: Asked): Referent | null {
  const account = words.shape(head) === Shape.address && words.word(head).startsWith('@');
  return account ? referent('person', words.word(head)) : null;
}

/** "one", "another", with nothing that says of what. */
const isBareOne = (words: BlockWords, { head, complement, from }: NounPhrase): boolean =>
  head === from && complement === null && /^(?:one|another)$/.test(words.lower(head));
