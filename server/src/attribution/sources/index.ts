/** The door of the room: whom the words of each attribution refer to. */
import type { SourceKind } from '../types.ts';
import { readBlock } from './block-reading.ts';
import { kindOfDescription } from './classify.ts';
import { type Entity, gatherEntities } from './entities.ts';
import { LedgerBook } from './ledger.ts';
import type { ReadBlock, ResolvedSource, SourceReading } from './types.ts';
import { Word } from './words.ts';

export type * from './types.ts';

/** Resolves the source of every attribution of an article, whose prose blocks stand in text order. Linear in the text. */
export function resolveSources(blocks: readonly ReadBlock[]): SourceReading {
  const readings = blocks.map(({ analysis }) => readBlock(analysis));
  const entities = gatherEntities(readings);
  const book = new LedgerBook(readings);
  let lastPerson: Entity | null = null;
  let lastEntry: { entry: number; kind: SourceKind; name: string | null } | null = null;
  const resolved = readings.map((reading, b) =>
    reading.phrases.map((phrase): ResolvedSource | null => {
      if (!phrase) return null;
      const span = book.spanOf(b, phrase);
      const named = reading.names.findIndex((n) => n.name.from >= phrase.from && n.name.to <= phrase.to);
      const entity = named >= 0 ? entities.of[b]?.[named] : null;
      const head = phrase.head >= 0 ? (reading.classes[phrase.head] as number) : 0;
      const describes = entity && phrase.head >= 0 && (reading.names[named]?.name.to ?? 0) <= phrase.head;
      let kind: SourceKind;
      let name: string | null = null;
      let entry: number;
      if (head & Word.pronoun && (lastPerson || lastEntry)) {
        if (lastPerson && !(head & Word.plural)) {
          kind = 'person';
          name = lastPerson.words.join(' ');
          entry = book.ofEntity(lastPerson, kind);
        } else if (lastEntry) ({ kind, name, entry } = lastEntry);
        else
          ({ kind, entry } = {
            kind: 'anonymous' as const,
            entry: book.unnamed(reading.text.slice(span.start, span.end), 'anonymous'),
          });
      } else if (entity && !describes) {
        kind = entity.kind === 'unknown' ? 'person' : entity.kind;
        name = entity.words.join(' ');
        entry = book.ofEntity(entity, kind);
        if (kind === 'person') lastPerson = entity;
      } else {
        kind = kindOfDescription(reading, phrase);
        entry = book.unnamed(reading.text.slice(span.start, span.end), kind);
      }
      lastEntry = { kind, name, entry };
      book.mention(entry, b, phrase);
      return {
        kind,
        name,
        entry,
        count: phrase.count,
        study: kind === 'study' && name === null,
        unspecified: kind === 'document' && name === null,
        social: false,
      };
    }),
  );
  return { ledger: book.close(), resolved };
}
