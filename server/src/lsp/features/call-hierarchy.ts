/**
 * Who passes on whose word. A source's incoming calls are the outlets and articles that relay it; an outlet's outgoing
 * calls are the sources it relays, an article's all the sources it gives.
 */
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Range,
  SymbolKind,
} from 'vscode-languageserver';
import { kindWords } from '../../report/citation/wording.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import { sourceAt } from '../sources/at.ts';
import type { IndexedArticle, IndexedSource } from '../sources/indexed.ts';
import { symbolKinds } from './symbols.ts';

/** What an item stands for: a source by its key, or an article. */
type Stands = { readonly source: string } | { readonly article: string };

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The source at an offset, where it has a name. */
export function prepareCallHierarchy(snapshot: Snapshot, offset: number): CallHierarchyItem[] | null {
  const entry = sourceAt(snapshot, offset)?.entry;
  if (!entry || entry.key === null) return null;
  const { key, name, kind, definition } = entry;
  return [itemOf({ key, name, kind, definition: snapshot.places.range(definition) }, snapshot.uri)];
}

export function incomingCalls(
  item: CallHierarchyItem,
  articles: readonly IndexedArticle[],
): CallHierarchyIncomingCall[] {
  const stands = standsFor(item);
  if (!stands || !('source' in stands)) return [];
  const calls: CallHierarchyIncomingCall[] = [];
  for (const article of articles)
    for (const source of article.sources) {
      if (source.key !== stands.source) continue;
      const direct = [...source.said];
      const outlets = new Map<string, Range[]>();
      for (const { key, said } of source.through) {
        outlets.set(key, [...(outlets.get(key) ?? []), said]);
        remove(direct, said);
      }
      for (const [key, fromRanges] of outlets) {
        const outlet = article.sources.find((other) => other.key === key);
        if (outlet) calls.push({ from: itemOf(outlet, article.uri), fromRanges });
      }
      if (direct.length) calls.push({ from: articleItem(article), fromRanges: direct });
    }
  return calls;
}

export function outgoingCalls(
  item: CallHierarchyItem,
  articles: readonly IndexedArticle[],
): CallHierarchyOutgoingCall[] {
  const stands = standsFor(item);
  if (!stands) return [];
  const calls: CallHierarchyOutgoingCall[] = [];
  for (const article of articles)
    for (const source of article.sources) {
      const said =
        'article' in stands
          ? article.uri === stands.article
            ? source.said
            : []
          : source.through.filter(({ key }) => key === stands.source).map((relayed) => relayed.said);
      // Places are told for the item's own document alone; a call elsewhere stands for itself.
      if (said.length)
        calls.push({ to: itemOf(source, article.uri), fromRanges: article.uri === item.uri ? [...said] : [] });
    }
  return calls;
}

function itemOf(
  { key, name, kind, definition }: Pick<IndexedSource, 'key' | 'name' | 'kind' | 'definition'>,
  uri: string,
): CallHierarchyItem {
  const data: Stands = { source: key };
  return {
    name,
    kind: symbolKinds[kind],
    detail: kindWords[kind],
    uri,
    range: definition,
    selectionRange: definition,
    data,
  };
}

function articleItem({ uri, title }: IndexedArticle): CallHierarchyItem {
  const data: Stands = { article: uri };
  return { name: title, kind: SymbolKind.File, uri, range: top, selectionRange: top, data };
}

/** What an item that came back from a client stands for; null where it is none of ours. */
function standsFor({ data }: CallHierarchyItem): Stands | null {
  const { source, article } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof source === 'string') return { source };
  return typeof article === 'string' ? { article } : null;
}

/** Takes the first equal range out of a list. */
function remove(ranges: Range[], range: Range): void {
  const at = ranges.findIndex(
    ({ start }) => start.line === range.start.line && start.character === range.start.character,
  );
  if (at >= 0) ranges.splice(at, 1);
}
