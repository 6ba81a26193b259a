/** Resolves sources in text order: whoever a source refers to stands before it, or is named elsewhere. */

import { Shape } from '../../document/tokens.ts';
import { readOutlet } from '../outlets/index.ts';
import type { Outlet } from '../outlets/types.ts';
import type { SourceKind } from '../types.ts';
import type { BlockReading } from './block-reading.ts';
import type { BlockWords, Range } from './block-words.ts';
import { bodyBefore, nameInDescription, nameOf, spokenFor } from './bodies.ts';
import { kindOfDescription } from './classify.ts';
import { Descriptions, refersBack } from './descriptions.ts';
import { type Entities, type Entity, gatherEntities } from './entities.ts';
import { LedgerBook } from './ledger.ts';
import { namedIn } from './named.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { referredPerson } from './pronouns.ts';
import { isSocial } from './social.ts';
import { type Place, Trail } from './trail.ts';
import type { ResolvedSource, SourceReading } from './types.ts';
import { lookingBack, Word } from './words.ts';
import { isUnspecified, nameOfWork } from './works.ts';

/** Whom a phrase refers to, before it stands in the ledger. */
interface Referent {
  readonly kind: SourceKind;
  readonly name: string | null;
  readonly entity: Entity | null;
  /** An entry of the ledger that it shares with an earlier source. */
  readonly entry: number | null;
  /** True for a document or a study that nobody could find by what is said of it. */
  readonly unspecified?: boolean;
}

/** A source that was resolved before, for those that refer back to it. */
interface Earlier extends Referent {
  readonly entry: number;
  readonly plural: boolean;
  readonly head: number;
  /** The number of its sentence, counted through the article. */
  readonly sentence: number;
  readonly gender: 0 | 1 | 2;
}

const KEPT = 12;

/** Resolves the sources of one article. */
export class Resolver {
  private readonly entities: Entities;
  private readonly trail: Trail;
  private readonly descriptions: Descriptions;
  private readonly book: LedgerBook;
  private readonly earlier: Earlier[] = [];
  private speaker: Entity | null = null;

  constructor(private readonly blocks: readonly BlockReading[]) {
    this.entities = gatherEntities(blocks);
    this.trail = new Trail(blocks, this.entities);
    this.descriptions = new Descriptions(this.entities);
    this.book = new LedgerBook(blocks);
  }

  /** Whom each source refers to, and the ledger of them all. */
  resolve(): SourceReading {
    const resolved = this.blocks.map((reading, block) => {
      const done: (ResolvedSource | null)[] = [];
      for (const [i, phrase] of reading.phrases.entries())
        done.push(phrase ? this.source(reading, block, i, phrase, this.speakerAround(reading, i, done)) : null);
      return done;
    });
    return { ledger: this.book.close(), resolved };
  }

  /** Who says the words that an attribution stands in, where another one of the block holds it. */
  private speakerAround(
    reading: BlockReading,
    i: number,
    done: readonly (ResolvedSource | null)[],
  ): ResolvedSource | null {
    const within = reading.analysis.attributions[i]?.within ?? null;
    if (within === null) return null;
    const phrase = reading.phrases[within];
    return done[within] ?? (phrase ? this.peek(reading, phrase) : null);
  }

  /** A first idea of a source that stands later in the block than the one it holds: '"…" Roe said'. */
  private peek(reading: BlockReading, phrase: NounPhrase): ResolvedSource | null {
    const entity = namedIn(reading, this.entities, phrase, this.blocks.indexOf(reading));
    return entity ? this.record(reading, this.blocks.indexOf(reading), phrase, this.ofEntity(entity), false) : null;
  }

  private source(
    reading: BlockReading,
    block: number,
    i: number,
    phrase: NounPhrase,
    around: ResolvedSource | null,
  ): ResolvedSource {
    const place: Place = { block, token: phrase.from };
    const referent =
      this.pronoun(reading, place, phrase, around) ??
      this.outlet(reading, place, phrase, reading.outlets[i] ?? null) ??
      this.named(reading, place, phrase) ??
      this.described(reading, place, phrase) ??
      this.unnamed(reading, phrase, kindOfDescription(reading.words, phrase, reading.heading));
    return this.record(reading, block, phrase, referent, true);
  }

  private record(
    reading: BlockReading,
    block: number,
    phrase: NounPhrase,
    referent: Referent,
    last: boolean,
  ): ResolvedSource {
    const { kind, name, entity } = referent;
    const words = reading.words;
    const entry =
      referent.entry ??
      (entity
        ? this.book.ofEntity(entity, kind)
        : this.book.described(name ?? words.slice(shortOf(phrase)), kind, name !== null));
    if (last) {
      this.book.mention(entry, block, shortOf(phrase));
      const gender =
        entity?.gender || (words.is(phrase.head, Word.male) ? 1 : words.is(phrase.head, Word.female) ? 2 : 0);
      this.earlier.push({
        ...referent,
        entry,
        plural: phrase.plural,
        head: words.hash(phrase.head),
        gender,
        sentence: this.trail.sentenceAt({ block, token: phrase.from }),
      });
      if (kind === 'person' && entity) this.speaker = entity;
    }
    return {
      kind,
      name,
      entry,
      count: phrase.count,
      study: kind === 'study' && referent.unspecified === true,
      unspecified: kind === 'document' && referent.unspecified === true,
      social: name === null && isSocial(words, phrase),
    };
  }

  private ofEntity(entity: Entity): Referent {
    const kind = entity.kind === 'unknown' ? 'person' : entity.kind;
    return { kind, name: entity.words.join(' '), entity, entry: null };
  }

  private unnamed(reading: BlockReading, phrase: NounPhrase, kind: SourceKind): Referent {
    const plain = { kind, name: null, entity: null, entry: null };
    if (kind !== 'document' && kind !== 'study') return plain;
    const known = phrase.determiner === 'definite' || phrase.determiner === 'demonstrative';
    const same = known ? this.earlierWork(reading.words.hash(phrase.head), kind) : null;
    if (same) return same;
    const name = nameOfWork(reading.words, phrase, kind);
    return { ...plain, name, unspecified: name === null && isUnspecified(reading, phrase, kind) };
  }

  /** The document or study that "the statement", "the poll" refers to. */
  private earlierWork(head: number, kind: SourceKind): Earlier | null {
    for (let i = this.earlier.length - 1; i >= 0 && i >= this.earlier.length - 40; i--) {
      const e = this.earlier[i] as Earlier;
      if (e.kind === kind && (e.head === head || kind === 'study')) return e;
    }
    return null;
  }

  private pronoun(
    reading: BlockReading,
    place: Place,
    phrase: NounPhrase,
    around: ResolvedSource | null,
  ): Referent | null {
    const { words } = reading;
    // "@norda": an account, by its own name
    if (words.shape(phrase.head) === Shape.address && words.word(phrase.head).startsWith('@'))
      return { kind: 'person', name: words.word(phrase.head), entity: null, entry: null };
    if (
      !words.is(phrase.head, Word.pronoun) ||
      words.shape(phrase.head) === Shape.capitals ||
      phrase.core.to - phrase.core.from > 1
    )
      return null;
    const word = words.lower(phrase.head);
    if (/^(?:i|me|my|we|us|our|ours|mine)$/.test(word)) {
      if (around) return { kind: around.kind, name: around.name, entity: null, entry: around.entry };
      return this.earlier.at(-1) ?? (this.speaker ? this.ofEntity(this.speaker) : null);
    }
    if (/^(?:he|him|his|she|her|hers|himself|herself)$/.test(word)) return this.heOrShe(reading, place, phrase, around);
    if (/^(?:they|them|their|theirs|themselves)$/.test(word)) return this.they();
    if (/^(?:it|its|itself)$/.test(word)) return this.it(reading, place);
    if (/^(?:who|whom|which|that|whose)$/.test(word)) return this.antecedent(reading, place);
    return null;
  }

  private heOrShe(
    reading: BlockReading,
    place: Place,
    phrase: NounPhrase,
    around: ResolvedSource | null,
  ): Referent | null {
    const gender = reading.words.is(phrase.head, Word.female) ? 2 : 1;
    const quoted = reading.quoted[phrase.head] === 1;
    const quotedSpeaker = around ? this.book.entityOf(around.entry) : null;
    const person = referredPerson(this.trail, { ...place, gender, quoted, speaker: this.speaker, quotedSpeaker });
    const last = this.earlier.at(-1);
    if (last && last.kind === 'anonymous' && !last.plural && (last.gender === 0 || last.gender === gender)) {
      if (!person || this.lastNamed(person, place) > 1) return last;
    }
    return person ? this.ofEntity(person) : null;
  }

  /** How many sentences ago a person was named. */
  private lastNamed(person: Entity, place: Place): number {
    const sentence = this.trail.sentenceAt(place);
    for (let i = this.trail.at(place) - 1; i >= 0 && i > this.trail.at(place) - 20; i--) {
      const step = this.trail.steps[i];
      if (step?.entity === person) return sentence - step.sentence;
    }
    return Number.POSITIVE_INFINITY;
  }

  private they(): Referent | null {
    for (let i = this.earlier.length - 1; i >= 0 && i >= this.earlier.length - 4; i--) {
      const e = this.earlier[i] as Earlier;
      if (e.plural || e.kind === 'organization' || e.kind === 'vague') return e;
    }
    return this.earlier.at(-1) ?? null;
  }

  /** "it": the document, study or body told of last; a body may only have been named. */
  private it(reading: BlockReading, place: Place): Referent | null {
    const sentence = this.trail.sentenceAt(place);
    for (let i = this.earlier.length - 1; i >= 0 && i >= this.earlier.length - KEPT; i--) {
      const e = this.earlier[i] as Earlier;
      if (sentence - e.sentence > 3) break;
      if (e.kind === 'document' || e.kind === 'organization' || e.kind === 'study' || e.kind === 'outlet') return e;
    }
    for (let b = place.block; b >= 0 && b >= place.block - 1; b--) {
      const { names } = this.blocks[b] as BlockReading;
      for (const [i, mention] of names.entries()) {
        const entity = this.entities.of[b]?.[i];
        if (b === place.block && mention.name.from >= place.token) break;
        if (entity?.kind === 'organization') return this.ofEntity(entity);
      }
    }
    return reading.heading ? null : { kind: 'document', name: null, entity: null, entry: null };
  }

  /** Whom "who" refers to: the name or noun right before it. */
  private antecedent(reading: BlockReading, { block, token }: Place): Referent | null {
    for (let i = reading.names.length - 1; i >= 0; i--) {
      const mention = reading.names[i];
      if (!mention || mention.name.to > token) continue;
      const entity = token - mention.name.to <= 1 ? this.entities.of[block]?.[i] : undefined;
      return entity ? this.ofEntity(entity) : null;
    }
    return null;
  }

  private outlet(reading: BlockReading, place: Place, phrase: NounPhrase, outlet: Outlet | null): Referent | null {
    if (!outlet) return null;
    const at = reading.names.findIndex(({ name }) => name.from <= phrase.head && phrase.head < name.to);
    const entity = this.entities.of[place.block]?.[at];
    if (
      reading.names[at]?.certain ||
      (entity?.kind === 'person' && entity.folded.length > 1 && outlet.name?.includes(' ') !== true)
    )
      return null;
    // "WHO" is a station's call sign too, but here the short form of a body's name
    if (
      entity?.kind === 'organization' &&
      entity.folded.length > 2 &&
      at >= 0 &&
      reading.names[at]?.words.length === 1 &&
      !readOutlet(entity.words.join(' '))
    )
      return null;
    if (outlet.generic) return { kind: 'vague', name: null, entity: null, entry: null };
    if (outlet.name !== null) {
      const entry = this.book.ofOutlet(outlet.name, this.entities.of[place.block]?.[at] ?? null);
      return { kind: 'outlet', name: outlet.name, entity: null, entry };
    }
    const known = phrase.determiner === 'definite' && phrase.core.to - phrase.core.from === 1;
    const same = known ? this.earlier.findLast(({ kind }) => kind === 'outlet') : undefined;
    return same ?? { kind: 'outlet', name: null, entity: null, entry: null };
  }

  private named(reading: BlockReading, place: Place, phrase: NounPhrase): Referent | null {
    const entity = namedIn(reading, this.entities, phrase, place.block);
    if (entity) return this.ofEntity(entity);
    // a name in a heading, all of whose words have capitals, and which the text does not repeat
    const { words } = reading;
    const { from, to } = phrase.core;
    if (to - from < 2 || !words.is(from, Word.givenName) || !words.isCapital(from) || !words.isCapital(phrase.head))
      return null;
    return { kind: 'person', name: words.slice(phrase.core), entity: null, entry: null };
  }

  private described(reading: BlockReading, place: Place, phrase: NounPhrase): Referent | null {
    const { words } = reading;
    const { head } = phrase;
    if (refersBack(reading, phrase))
      return this.referredBack(reading, place, phrase) ?? this.body(reading, place, phrase);
    const mayBeNamed = words.is(head, Word.role) && words.lower(head) !== 'official';
    if (!phrase.plural && phrase.determiner === 'indefinite' && mayBeNamed) {
      const person = this.descriptions.find(reading, phrase, place, 'ahead');
      if (person) return this.ofEntity(person);
    } else if (phrase.plural && phrase.determiner !== 'none' && !phrase.indefinite) {
      const same = this.earlierLike(words.hash(head), true);
      if (same) return same;
    }
    return this.body(reading, place, phrase);
  }

  /** Whom "the minister", "the lawmaker", "the man" refers to. */
  private referredBack(reading: BlockReading, place: Place, phrase: NounPhrase): Referent | null {
    const { words } = reading;
    const { head } = phrase;
    const called = this.descriptions.find(reading, phrase, place, 'exact');
    if (called) return this.ofEntity(called);
    const same = this.earlierLike(words.hash(head), false);
    if (same) return same;
    const back = phrase.determiner === 'definite' && lookingBack.has(words.hash(phrase.core.from));
    const general = back || (words.is(head, Word.hypernym | Word.people) && !words.is(head, Word.spokesperson));
    if (general && phrase.determiner !== 'possessive' && phrase.determiner !== 'none') {
      const meant = this.descriptions.find(reading, phrase, place, 'general');
      if (meant) return this.ofEntity(meant);
      const gender = genderAt(words, head);
      const last = this.earlier.at(-1);
      if (last?.kind === 'anonymous' && !last.plural && (last.gender === 0 || gender === 0 || last.gender === gender))
        return last;
      const near = referredPerson(this.trail, {
        ...place,
        gender,
        quoted: false,
        speaker: this.speaker,
        quotedSpeaker: null,
      });
      if (near && words.lower(head) !== 'official') return this.ofEntity(near);
    }
    return null;
  }

  private earlierLike(head: number, plural: boolean): Earlier | null {
    for (let i = this.earlier.length - 1; i >= 0 && i >= this.earlier.length - 40; i--) {
      const e = this.earlier[i] as Earlier;
      if (e.head === head && e.plural === plural) return e;
    }
    return null;
  }

  private body(reading: BlockReading, place: Place, phrase: NounPhrase): Referent | null {
    const { words } = reading;
    const { head } = phrase;
    if (phrase.plural || !words.is(head, Word.body | Word.company | Word.spokesperson)) return null;
    if (words.is(head, Word.spokesperson)) {
      const range = spokenFor(words, phrase);
      const name = range ? this.bodyNamed(reading, place.block, range) : null;
      return {
        kind: 'organization',
        name: name?.words.join(' ') ?? (range ? nameOf(words, range) : null),
        entity: name,
        entry: null,
      };
    }
    if (kindOfDescription(words, phrase, reading.heading) !== 'organization') return null;
    const name = nameInDescription(words, phrase);
    if (name) return { kind: 'organization', name, entity: null, entry: null };
    const entity = phrase.determiner === 'none' ? null : bodyBefore(this.blocks, this.entities, phrase, place);
    return entity ? { ...this.ofEntity(entity), kind: 'organization' } : null;
  }

  private bodyNamed(reading: BlockReading, block: number, { from, to }: Range): Entity | null {
    const i = reading.names.findIndex(({ name }) => name.from >= from && name.to <= to);
    return i < 0 ? null : (this.entities.of[block]?.[i] ?? null);
  }
}

/** The words of a phrase that say who: apposition and relative clause left out. */
const shortOf = (phrase: NounPhrase): Range => ({
  from: phrase.from,
  to: phrase.apposition ? phrase.apposition.from - 1 : phrase.to,
});

const genderAt = (words: BlockWords, i: number): 0 | 1 | 2 =>
  words.is(i, Word.male) ? 1 : words.is(i, Word.female) ? 2 : 0;
