/** Resolves sources in text order: whoever a source refers to stands before it, or is named elsewhere. */
import { Shape } from '../../document/tokens.ts';
import { fromDescription } from './back-references.ts';
import type { BlockReading } from './block-reading.ts';
import type { BlockWords, Range } from './block-words.ts';
import { fromBody } from './bodies.ts';
import { kindOfDescription } from './classify.ts';
import { Descriptions } from './descriptions.ts';
import { gatherEntities } from './entities.ts';
import { type Asked, genderAt, type Known } from './known.ts';
import { LedgerBook } from './ledger.ts';
import { bothNames, namedIn } from './named.ts';
import { namedSoon } from './named-soon.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { fromOutlet } from './outlet-sources.ts';
import { type Around, fromPronoun } from './pronouns.ts';
import { entityReferent, type Referent, referent } from './referent.ts';
import { isShare, isSharedView } from './reports.ts';
import { isSocial } from './social.ts';
import { Told } from './told.ts';
import { Trail } from './trail.ts';
import type { ResolvedSource, SourceReading } from './types.ts';
import { Word } from './words.ts';
import { isOneOfMany, isUnspecified, namedAround, nameOfWork, refersToWork } from './works.ts';

/** Resolves the sources of one article. */
export class Resolver {
  private readonly known: Known;
  private readonly book: LedgerBook;

  constructor(private readonly blocks: readonly BlockReading[]) {
    const entities = gatherEntities(blocks);
    const trail = new Trail(blocks, entities);
    this.known = { blocks, entities, trail, descriptions: new Descriptions(entities), told: new Told(), speaker: null };
    this.book = new LedgerBook(blocks);
  }

  /** Whom each source refers to, and the ledger of them all. */
  resolve(): SourceReading {
    const resolved = this.blocks.map((reading, block) => {
      const done: (ResolvedSource | null)[] = [];
      for (const [i, phrase] of reading.phrases.entries())
        done.push(phrase ? this.source(reading, block, i, phrase, done) : null);
      return done;
    });
    return { ledger: this.book.close(), resolved };
  }

  private source(
    reading: BlockReading,
    block: number,
    i: number,
    phrase: NounPhrase,
    done: readonly (ResolvedSource | null)[],
  ): ResolvedSource {
    const asked: Asked = { reading, words: reading.words, phrase, place: { block, token: phrase.from } };
    const found =
      accountIn(asked) ??
      (isShare(asked.words, phrase) ? referent('study') : null) ??
      (isSharedView(asked.words, phrase) ? referent('vague') : null) ??
      fromPronoun(this.known, asked, this.around(asked, i, done)) ??
      fromOutlet(this.known, asked, reading.outlets[i] ?? null) ??
      this.named(asked) ??
      fromDescription(this.known, asked) ??
      fromBody(this.known, asked) ??
      namedSoon(this.known, asked) ??
      this.described(asked);
    return this.record(asked, found);
  }

  /** Who says the words that an attribution stands in, where another one of the block holds it. */
  private around({ reading, words, place }: Asked, i: number, done: readonly (ResolvedSource | null)[]): Around | null {
    const within = reading.analysis.attributions[i]?.within ?? null;
    if (within === null) return null;
    const outer = done[within];
    if (outer)
      return { referent: referent(outer.kind, outer.name, outer.entry), entity: this.book.entityOf(outer.entry) };
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
            !(kind === 'study' && namedAround(this.blocks, place.block, reading, phrase))
          : isOneOfMany(words, phrase),
    };
  }

  private record({ words, phrase, place }: Asked, found: Referent): ResolvedSource {
    const { kind, name, entity } = found;
    const range = shortOf(phrase);
    const entry = found.entry ?? this.book.entryOf(found, words.slice(range));
    this.book.mention(entry, place.block, range);
    this.known.told.push({
      ...found,
      entry,
      plural: phrase.plural,
      head: words.hash(phrase.head),
      gender: entity?.gender || genderAt(words, phrase.head),
      sentence: this.known.trail.sentenceAt(place),
    });
    if (kind === 'person' && entity) this.known.speaker = entity;
    return {
      kind,
      name,
      entry,
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

/** The words of a phrase that say who: apposition left out. */
const shortOf = ({ from, to, apposition }: NounPhrase): Range => ({ from, to: apposition ? apposition.from - 1 : to });
