import type { InlayHint } from 'vscode-languageserver';
import type { Span } from '../../document/index.ts';
import type { Snapshot } from '../documents/snapshot.ts';

/** The name behind "he said" and "the minister said", after the words, where a source is called otherwise. */
export function inlayHints({ article, places, editor }: Snapshot, part: Span): InlayHint[] {
  if (!editor.enable || !editor.inlayHints.enable) return [];
  return article.attributions.flatMap(({ source }) => {
    if (!source?.name || source.start >= part.end || source.end <= part.start) return [];
    const { name, text, end } = source;
    if (text.includes(name) || isPartOf(text, name)) return [];
    return [{ position: places.position(end), label: `(${name})`, paddingLeft: true }];
  });
}

/** Whether words are a part of a name, which needs no hint: a surname. */
const isPartOf = (text: string, name: string): boolean =>
  name.split(/\s+/).includes(
    text
      .replace(/[’']s?$/, '')
      .split(/\s+/)
      .at(-1) ?? '',
  );
