/**
 * Renaming a source makes its spellings one. Only places that can be changed without a doubt are: the name stands there
 * as plain words, and outside others' quotations, whose words are not the article's to change.
 */
import { type Range, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import type { Span } from '../../document/index.ts';
import type { Edit } from '../../rules/types.ts';
import { documentEdit } from '../actions/action.ts';
import type { Client } from '../client.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import { sourceAt } from '../sources/at.ts';
import type { Entry } from '../sources/entries.ts';
import { renameWords } from '../words.ts';

/** The request could be read and not be met; LSP's code for it. */
const requestFailed = -32803;

/** The name that a rename at an offset would change; null where there is none. */
export function prepareRename(
  snapshot: Snapshot,
  offset: number,
): { readonly range: Range; readonly placeholder: string } | null {
  const found = sourceAt(snapshot, offset);
  const spelling = found?.entry.spellings.find(({ start }) => start === found.mention.start);
  if (!found || !spelling || !safeSpellings(found.entry, snapshot).length) return null;
  return { range: snapshot.places.range(spelling), placeholder: found.entry.name };
}

/** Rejects, with the reason, where the name cannot be changed. */
export function renameAt(snapshot: Snapshot, offset: number, newName: string, client: Client): WorkspaceEdit | null {
  const entry = sourceAt(snapshot, offset)?.entry;
  if (!entry) return null;
  const name = newName.replace(/\s+/g, ' ').trim();
  if (!name) throw new ResponseError(requestFailed, renameWords.empty);
  const edits = editsFor(safeSpellings(entry, snapshot), entry.name, name);
  if (!edits.length) throw new ResponseError(requestFailed, renameWords.nothing);
  return documentEdit(snapshot, client, edits);
}

/** A source's spellings that can be changed without a doubt. */
export function safeSpellings({ spellings }: Entry, { article, text }: Snapshot): Entry['spellings'] {
  const quoted = article.quotations.flatMap(({ pieces }) => pieces).sort((a, b) => a.start - b.start);
  return spellings.filter(
    (spelling) => text.slice(spelling.start, spelling.end) === spelling.text && !isInside(spelling, quoted),
  );
}

/** Whether a span lies in one of several, which are in text order and do not overlap. */
function isInside({ start, end }: Span, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const before = spans[low - 1];
  return before !== undefined && end <= before.end;
}

/**
 * The edits that give each spelling the new name's words in place of the old one's: the full name for the full name, the
 * surname for the surname. A spelling of as many words as the full name, or of none of its words, takes the new name whole.
 */
function editsFor(spellings: Entry['spellings'], oldName: string, newName: string): Edit[] {
  const before = oldName.split(/\s+/);
  const after = newName.split(' ');
  return spellings.flatMap(({ start, end, text }) => {
    const newText = spelled(text.split(/\s+/), before, after);
    return newText === null || newText === text ? [] : [{ start, end, newText }];
  });
}

function spelled(words: readonly string[], before: readonly string[], after: readonly string[]): string | null {
  if (words.length >= before.length) return after.join(' ');
  // A part of the name: what stands at its place in the new one.
  const at = before.findIndex((_, from) => words.every((word, i) => word === before[from + i]));
  if (at < 0) return words.length === 1 ? (after.at(-1) ?? null) : after.join(' ');
  if (before.length === after.length) return after.slice(at, at + words.length).join(' ');
  return at + words.length === before.length ? after.slice(-words.length).join(' ') : null;
}
