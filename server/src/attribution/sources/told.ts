/** The sources resolved so far, for those that refer back to one of them. Looks back a bounded way. */
import type { SourceKind } from '../types.ts';
import type { Entity } from './entities.ts';
import type { Referent } from './referent.ts';

/** A source that was resolved before, with the ones before it. */
export interface Earlier extends Referent {
  readonly before: Earlier | null;
  readonly entry: number;
  /** Whose entry it is, as far as the article has told; null for a description's. */
  readonly owner: Entity | null;
  readonly plural: boolean;
  /** The hash of its head word. */
  readonly head: number;
  readonly gender: 0 | 1 | 2;
  /** The number of its sentence, counted through the article. */
  readonly sentence: number;
}

/** How many sources back a description, a pronoun and "the man" may refer. */
const REACH = { description: 40, pronoun: 4, thing: 12, man: 3 } as const;
/** How many sentences back. */
const SENTENCES = 3;

/** Earlier sources, from the last one back. */
export class Told {
  /** The source told of last. */
  last: Earlier | null;

  constructor(last: Earlier | null) {
    this.last = last;
  }

  /** The last source that was called by the same word: "two officials … the officials". */
  called(head: number, plural: boolean): Earlier | null {
    return this.find(REACH.description, (e) => e.head === head && e.plural === plural);
  }

  /** The last document called by the same word, or the last study by any. */
  work(head: number, kind: 'document' | 'study'): Earlier | null {
    return this.find(REACH.description, (e) => e.kind === kind && (e.head === head || kind === 'study'));
  }

  /** The last poll by its name: whom it asked are its source's. */
  poll(): Earlier | null {
    return this.find(
      REACH.description,
      (e) => e.kind === 'study' && e.name !== null && /\b(?:polls?|surveys?|polling)$/i.test(e.name),
    );
  }

  /** The last outlet. */
  outlet(): Earlier | null {
    return this.find(REACH.description, (e) => e.kind === 'outlet');
  }

  /** Whom "they" can mean: the last group or body, else whoever it was. */
  several(): Earlier | null {
    const isSeveral = (e: Earlier): boolean => e.plural || e.kind === 'organization' || e.kind === 'vague';
    return this.find(REACH.pronoun, isSeveral) ?? this.last;
  }

  /** What "it" can mean: the last document, study, outlet or body, of a few sentences ago. */
  thing(sentence: number): Earlier | null {
    const kinds: readonly SourceKind[] = ['document', 'study', 'organization', 'outlet'];
    return this.find(REACH.thing, (e) => sentence - e.sentence <= SENTENCES && kinds.includes(e.kind));
  }

  /** One unnamed person of a few sentences ago: "a man … the man … he". */
  unnamedPerson(sentence: number, gender: 0 | 1 | 2): Earlier | null {
    return this.find(REACH.man, (e) => {
      const fits = e.gender === 0 || gender === 0 || e.gender === gender;
      return e.kind === 'anonymous' && !e.plural && fits && sentence - e.sentence <= SENTENCES;
    });
  }

  private find(reach: number, fits: (source: Earlier) => boolean): Earlier | null {
    let source = this.last;
    for (let i = 0; source && i < reach; i++, source = source.before) if (fits(source)) return source;
    return null;
  }
}
