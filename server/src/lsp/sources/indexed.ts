/** What is kept of an article so that others can refer to it: small, so that thousands can be. */
import type { Range } from 'vscode-languageserver';
import type { SourceKind } from '../../attribution/index.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import { extentOf } from '../features/at.ts';
import { entriesOf, keyOf } from './entries.ts';

export interface IndexedSource {
  readonly key: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly definition: Range;
  readonly mentions: readonly Range[];
  /** Where its word is given. */
  readonly said: readonly Range[];
  /** The outlets that its word came through, with where the words stand. */
  readonly through: readonly { readonly key: string; readonly said: Range }[];
}

export interface CitedAddress {
  readonly address: string;
  /** Keys of the sources it stands for. */
  readonly sources: readonly string[];
}

export interface IndexedArticle {
  readonly uri: string;
  readonly title: string;
  readonly sources: readonly IndexedSource[];
  readonly cited: readonly CitedAddress[];
}

/** What the index keeps of an article. Sources without a name are known in their own article alone. */
export function indexedArticle(snapshot: Snapshot): IndexedArticle {
  const { places, article, uri } = snapshot;
  const sources = entriesOf(article).flatMap((entry): IndexedSource[] =>
    entry.key === null
      ? []
      : [
          {
            key: entry.key,
            name: entry.name,
            kind: entry.kind,
            definition: places.range(entry.definition),
            mentions: entry.mentions.map((span) => places.range(span)),
            said: entry.attributions.map((attribution) => places.range(extentOf(attribution))),
            through: entry.attributions.flatMap((attribution) =>
              attribution.relay.map(({ name }) => ({ key: keyOf(name), said: places.range(extentOf(attribution)) })),
            ),
          },
        ],
  );
  return { uri, title: snapshot.title, sources, cited: citedIn(snapshot) };
}

/** Every address that an article links to, with the named sources that it stands for. */
export function citedIn({ article }: Snapshot): CitedAddress[] {
  const bySource = new Map<string, Set<string>>();
  for (const { key, links, attributions } of entriesOf(article))
    for (const id of [...links, ...attributions.flatMap((attribution) => attribution.links)])
      if (key !== null) bySource.set(id, (bySource.get(id) ?? new Set()).add(key));
  const cited = new Map<string, Set<string>>();
  for (const { id, kind, destination } of article.links) {
    if (!destination || kind === 'image' || !/^https?:\/\/[^/]/i.test(destination.value)) continue;
    const keys = cited.get(destination.value) ?? new Set();
    for (const key of bySource.get(id) ?? []) keys.add(key);
    cited.set(destination.value, keys);
  }
  return [...cited].map(([address, keys]) => ({ address, sources: [...keys] }));
}
