import type { Document, Language } from './types.ts';

export type * from './types.ts';

/** Reads a text from scratch. Never throws, whatever the text; time and memory are linear in its length. */
export function readDocument(text: string, language: Language): Document {
  return {
    text,
    language,
    blocks: [],
    links: [],
    headings: [],
    anchors: [],
    citations: [],
    markers: [],
    suppressions: [],
    frontMatter: null,
  };
}
