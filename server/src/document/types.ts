/**
 * What a text is made of, before anybody asks who says what.
 *
 * Every offset in this file, and everywhere in Hearsay, is a UTF-16 code unit into the original text (a byte order mark
 * is not counted), and every span is half-open: `start` is the first unit inside, `end` the first one after it.
 */

/** A place in the original text, half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A change to a text: what stood from `start` to `end` was replaced by `newLength` units. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly newLength: number;
}

/** The languages a text can be written in (the LSP language identifiers). */
export type Language = 'markdown' | 'html' | 'plaintext';

/**
 * What a block of prose is. `title` is the article's own headline (front matter aside); `quotation` a block quote of
 * others' text; `caption` words that belong to a picture, photo credits among them.
 */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-cell'
  | 'quotation'
  | 'caption'
  | 'footnote';

/**
 * The words of a block as a reader sees them: markup removed, entities and escapes decoded, line breaks turned into
 * spaces, code and images each replaced by one U+FFFC. Offsets into `text` are *prose offsets*; `toSource` takes them back.
 */
export interface Prose {
  readonly text: string;
  /**
   * The source offset of a prose offset, relative to the block's start. `affinity` says which neighbour decides where
   * markup was removed at that very place: `1` (default) the unit after it, as for the start of a span; `-1` the unit
   * before it, as for a span's end.
   */
  toSource(offset: number, affinity?: 1 | -1): number;
}

/** One block of prose. Code, front matter, comments and reference lists are not prose and have no block. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly prose: Prose;
  /** The heading level (1 to 6) of a title or heading, else 0. */
  readonly level: number;
}

/** How a link is written. `bare` is an address with no markup, `definition` the `[label]: address` line itself. */
export type LinkKind =
  | 'inline'
  | 'reference'
  | 'autolink'
  | 'bare'
  | 'image'
  | 'footnote'
  | 'html'
  | 'frontmatter'
  | 'definition'
  | 'wiki';

/** Where a link points. */
export interface LinkDestination extends Span {
  /** The address with backslash escapes and entities decoded, not percent-encoded. For a reference, its definition's. */
  readonly value: string;
}

/** A link as it is written, whatever it points at. */
export interface Link extends Span {
  /** `l1`, `l2`, … in text order. */
  readonly id: string;
  readonly kind: LinkKind;
  /** The words that are the link, without brackets; an image's alternative text; a definition's label; else null. */
  readonly text: Span | null;
  /** Null for a reference or footnote that nothing defines, and for an HTML anchor without an address. */
  readonly destination: LinkDestination | null;
  /** The normalised label of a reference, footnote or definition (CommonMark's matching), else null. */
  readonly label: string | null;
  /** The title in quotation marks after the address, decoded, else null. */
  readonly title: string | null;
  /** Of an HTML link, the element's name (`a`, `img`, `video`, `iframe`); of a front-matter address, its key. */
  readonly element: string | null;
}

/** A heading that a fragment (`#methods`) can point at. */
export interface Heading extends Span {
  readonly level: number;
  /** Its words, markup removed. */
  readonly text: string;
}

/** Something else that a fragment can point at: an HTML `id` or `name`. */
export interface Anchor extends Span {
  readonly name: string;
}

/** A comment that switches rules off: `<!-- hearsay-disable-next-line RULE… -- reason -->`. */
export interface SuppressionComment extends Span {
  readonly kind: 'disable-next-line' | 'disable' | 'enable' | 'disable-file';
  /** Rules named, as written, each with its place; none means all. */
  readonly rules: readonly (Span & { readonly name: string })[];
  /** The words after ` -- `, else null. */
  readonly reason: string | null;
}

/** The YAML at the head of a Markdown file (or `<meta>` elements of an HTML page), read as data. */
export interface FrontMatter extends Span {
  /** Its values; an empty object where it cannot be read. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Why it cannot be read, with the place, else null. */
  readonly error: (Span & { readonly message: string }) | null;
}

/** Words that stand for a source that somebody still owes: `TK`, `[citation needed]`, `oaicite:3`. */
export interface Marker extends Span {
  readonly kind: 'placeholder' | 'ai-residue' | 'wiki-template';
  /** The words as written. */
  readonly words: string;
}

/** A citation in the text that is not a link: Pandoc's `[@roe2024]`. It stands as evidence like a link. */
export interface Citation extends Span {
  readonly key: string;
}

/** A text, read. */
export interface Document {
  readonly text: string;
  readonly language: Language;
  /** Prose, in text order, never overlapping. */
  readonly blocks: readonly Block[];
  /** Every link, in text order. */
  readonly links: readonly Link[];
  readonly headings: readonly Heading[];
  readonly anchors: readonly Anchor[];
  readonly citations: readonly Citation[];
  readonly markers: readonly Marker[];
  readonly suppressions: readonly SuppressionComment[];
  readonly frontMatter: FrontMatter | null;
}
