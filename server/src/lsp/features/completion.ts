/** Completes addresses that are cited already, footnotes and reference labels, where an author is about to need one. */
import { type CompletionItem, CompletionItemKind, type Range, TextEdit } from 'vscode-languageserver';
import type { Snapshot } from '../documents/snapshot.ts';
import { entriesOf } from '../sources/entries.ts';
import { citedIn, type IndexedArticle } from '../sources/indexed.ts';
import { completionWords } from '../words.ts';

/** What a client sends the request for unasked. */
export const triggerCharacters = ['(', '[', '^'];

/** A line is looked at this far back. */
const reach = 2000;
const most = 200;

/** What can stand at an offset; `others` is what is known of the workspace's articles. */
export function completionsAt(snapshot: Snapshot, offset: number, others: readonly IndexedArticle[]): CompletionItem[] {
  const { text, places, document } = snapshot;
  if (document.language === 'html') return [];
  const from = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - reach);
  const before = text.slice(from, offset);
  const typed = (open: string, stop: RegExp): string | null => {
    const at = before.lastIndexOf(open);
    const words = at < 0 ? null : before.slice(at + open.length);
    return words === null || stop.test(words) ? null : words;
  };
  const rangeOf = (words: string): Range => places.range({ start: offset - words.length, end: offset });

  const address = typed('](', /[\s()<>]/);
  if (address !== null) return addresses(snapshot, offset - address.length - 2, rangeOf(address), others);
  const note = typed('[^', /[\]\s]/);
  if (note !== null) return labels(snapshot, 'footnote', rangeOf(note));
  const label = typed('][', /\]/);
  if (label !== null) return labels(snapshot, 'reference', rangeOf(label));
  return [];
}

/** Addresses cited here and elsewhere: those for the source that the link's words or its sentence name come first. */
function addresses(
  snapshot: Snapshot,
  wordsEnd: number,
  range: Range,
  others: readonly IndexedArticle[],
): CompletionItem[] {
  const wanted = sourcesBefore(snapshot, wordsEnd);
  const names = new Map(entriesOf(snapshot.article).map(({ key, name }) => [key, name]));
  const found = new Map<string, CompletionItem>();
  const add = (cited: IndexedArticle['cited'], where: string, rank: number) => {
    for (const { address, sources } of cited) {
      const match = sources.find((key) => wanted.has(key));
      const item: CompletionItem = {
        label: address,
        kind: CompletionItemKind.Reference,
        detail: match === undefined ? where : completionWords.forSource(names.get(match) ?? match, where),
        sortText: `${match === undefined ? rank : 0}`,
        filterText: address,
        textEdit: TextEdit.replace(range, escapedAddress(address)),
      };
      const before = found.get(address);
      if (!before || (item.sortText ?? '') < (before.sortText ?? '')) found.set(address, item);
    }
  };
  add(citedIn(snapshot), completionWords.here, 1);
  for (const { uri, title, cited } of others) if (uri !== snapshot.uri) add(cited, title, 2);
  return [...found.values()].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).slice(0, most);
}

/** The named sources that the words of a link, or else its sentence, speak of. */
function sourcesBefore({ article, text }: Snapshot, wordsEnd: number): ReadonlySet<string> {
  const wordsStart = text.lastIndexOf('[', wordsEnd);
  const sentence = article.attributions.find(({ sentence: { start, end } }) => start <= wordsStart && wordsStart <= end)
    ?.sentence ?? { start: wordsStart, end: wordsEnd };
  const within = (start: number, end: number) =>
    entriesOf(article).flatMap(({ key, mentions }) =>
      key !== null && mentions.some((mention) => mention.start < end && start < mention.end) ? [key] : [],
    );
  const own = within(wordsStart, wordsEnd);
  return new Set(own.length ? own : within(sentence.start, sentence.end));
}

/** The labels that the article defines. */
function labels({ article, text }: Snapshot, kind: 'footnote' | 'reference', range: Range): CompletionItem[] {
  const defined = new Map<string, string>();
  for (const link of article.links) {
    if (link.kind !== 'definition' || !link.label || (link.element === 'footnote') !== (kind === 'footnote')) continue;
    // As its definition writes it: labels are matched without case, and read with it.
    const written = link.text ? text.slice(link.text.start, link.text.end) : link.label;
    const label = kind === 'footnote' ? written.replace(/^\^/, '') : written;
    defined.set(label, link.destination?.value ?? '');
  }
  return [...defined].slice(0, most).map(([label, address]) => ({
    label,
    kind: CompletionItemKind.Reference,
    detail: address.replace(/\s+/g, ' ').slice(0, 100),
    textEdit: TextEdit.replace(range, label),
  }));
}

/** An address as it stands between parentheses. */
const escapedAddress = (address: string): string =>
  address.replace(/[()\\\s<>]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'));
