/** The whole way of a text, in one place: what the command line, the language server and the library share. Pure. */
import { type Article, readArticle } from '../attribution/index.ts';
import { type Document, type Language, readDocument } from '../document/index.ts';
import { inspectLinks, type LinkVerdict } from '../links/index.ts';
import { lint } from './index.ts';
import type { Finding, LintSettings } from './types.ts';

/** What `newsroom`, the default profile, decides with nothing configured. */
export const defaultSettings: LintSettings = {
  rules: {},
  profile: 'newsroom',
  publication: [],
  requireReason: false,
  reportUnused: true,
};

export interface CheckOptions {
  /** How the text is written; Markdown where nothing is said. */
  readonly language?: Language;
  /** What differs from the defaults. */
  readonly settings?: Partial<LintSettings>;
  /**
   * Told what a document's own text says of its links, tells more: whether a file is there, what a server answered.
   * Without it nothing outside the text is looked at.
   */
  readonly refineLinks?: (
    document: Document,
    verdicts: ReadonlyMap<string, LinkVerdict>,
  ) => ReadonlyMap<string, LinkVerdict>;
}

/** A text, read and judged. */
export interface Checked {
  readonly article: Article;
  /** What is known of each link, by link id. */
  readonly links: ReadonlyMap<string, LinkVerdict>;
  /** In text order. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a text and judges its sourcing. Never throws, whatever the text. Offsets in the result are UTF-16 code units
 * into `text`, half-open; a byte order mark is the caller's to remove.
 */
export function check(text: string, options: CheckOptions = {}): Checked {
  const settings = { ...defaultSettings, ...options.settings };
  const document = readDocument(text, options.language ?? 'markdown');
  const own = inspectLinks(document);
  const links = options.refineLinks?.(document, own) ?? own;
  const article = readArticle(document, links, { publication: settings.publication });
  return { article, links, findings: lint(article, links, settings) };
}
