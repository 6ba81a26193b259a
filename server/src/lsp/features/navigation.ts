/** Going from a source to its first full mention, and to every other one, here and in the whole workspace. */
import {
  type CancellationToken,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
} from 'vscode-languageserver';
import type { Snapshot } from '../documents/snapshot.ts';
import { sourceAt } from '../sources/at.ts';
import type { SourceIndex } from '../sources/index.ts';

/** Where the source at an offset is introduced. */
export function definitionAt(snapshot: Snapshot, offset: number): Location | null {
  const found = sourceAt(snapshot, offset);
  return found && { uri: snapshot.uri, range: snapshot.places.range(found.entry.definition) };
}

/** Every mention of the source at an offset in the article, its introduction marked as what is written. */
export function highlightsAt(snapshot: Snapshot, offset: number): DocumentHighlight[] | null {
  const entry = sourceAt(snapshot, offset)?.entry;
  if (!entry) return null;
  return entry.mentions.map((mention) => ({
    range: snapshot.places.range(mention),
    kind: mention.start === entry.definition.start ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

/** Every mention of the source at an offset, in every article of the workspace where it has a name. */
export async function referencesAt(
  snapshot: Snapshot,
  offset: number,
  includeDeclaration: boolean,
  index: SourceIndex,
  token: CancellationToken,
): Promise<Location[] | null> {
  const entry = sourceAt(snapshot, offset)?.entry;
  if (!entry) return null;
  const { key, mentions, definition } = entry;
  const declared = snapshot.places.range(definition);
  const here = mentions.map((mention): Location => ({ uri: snapshot.uri, range: snapshot.places.range(mention) }));
  const articles = key === null ? [] : (await index.all(token)).filter(({ uri }) => uri !== snapshot.uri);
  const elsewhere = articles.flatMap(({ uri, sources }) =>
    sources
      .filter((source) => source.key === key)
      .flatMap((source) => source.mentions.map((range) => ({ uri, range }))),
  );
  const isDeclaration = ({ uri, range: { start } }: Location) =>
    uri === snapshot.uri && start.line === declared.start.line && start.character === declared.start.character;
  return [...here, ...elsewhere].filter((location) => includeDeclaration || !isDeclaration(location));
}
