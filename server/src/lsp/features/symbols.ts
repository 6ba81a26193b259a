/** The sources of an article and of the workspace, as an editor's outline and search list them. */
import { type DocumentSymbol, type SymbolInformation, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { SourceKind } from '../../attribution/index.ts';
import { kindWords } from '../../report/citation/wording.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import { entriesOf } from '../sources/entries.ts';
import type { IndexedArticle } from '../sources/indexed.ts';
import { symbolWords } from '../words.ts';
import { extentOf } from './at.ts';

/** More symbols than this are no help to anybody who searches. */
const most = 1000;

/** The protocol knows no people: the nearest kinds by their pictures. */
export const symbolKinds: Readonly<Record<SourceKind, SymbolKind>> = {
  person: SymbolKind.Object,
  organization: SymbolKind.Class,
  outlet: SymbolKind.Interface,
  document: SymbolKind.File,
  study: SymbolKind.File,
  place: SymbolKind.Module,
  anonymous: SymbolKind.Null,
  vague: SymbolKind.Null,
};

/** An article's sources, with what each of them says. */
export function documentSymbols(snapshot: Snapshot): DocumentSymbol[] {
  const { places, article, document } = snapshot;
  return entriesOf(article).map(({ name, kind, definition, attributions }) => ({
    name: nameFor(name),
    detail: kindWords[kind],
    kind: symbolKinds[kind],
    range: places.range(definition),
    selectionRange: places.range(definition),
    children: attributions.map((attribution) => {
      const range = places.range(extentOf(attribution));
      const { cue } = attribution;
      return {
        name: nameFor(document.text.slice(attribution.sentence.start, attribution.sentence.end)),
        detail: cue?.text ?? '',
        kind: SymbolKind.String,
        range,
        selectionRange: range,
      };
    }),
  }));
}

/** The same without nesting, for clients that show none. */
export function flatSymbols(snapshot: Snapshot): SymbolInformation[] {
  return entriesOf(snapshot.article).map(({ name, kind, definition }) => ({
    name: nameFor(name),
    kind: symbolKinds[kind],
    location: { uri: snapshot.uri, range: snapshot.places.range(definition) },
  }));
}

/** The named sources of all articles whose names have a query's letters in their order. */
export function workspaceSymbols(articles: readonly IndexedArticle[], query: string): WorkspaceSymbol[] {
  const symbols: WorkspaceSymbol[] = [];
  for (const { uri, title, sources } of articles)
    for (const { name, kind, definition } of sources) {
      if (!hasLetters(name.toLowerCase(), query.toLowerCase())) continue;
      symbols.push({
        name: nameFor(name),
        kind: symbolKinds[kind],
        location: { uri, range: definition },
        containerName: title,
      });
      if (symbols.length === most) return symbols;
    }
  return symbols;
}

function hasLetters(name: string, query: string): boolean {
  let at = 0;
  for (const letter of query) {
    if (letter === ' ') continue;
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** A symbol's name: one line, never empty, not too long for a list. */
const nameFor = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return (line.length > 100 ? `${line.slice(0, 99)}…` : line) || symbolWords.unnamed;
};
