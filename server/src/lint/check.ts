/** The whole way of a text, in one place: what the command line, the language server and the library share. Pure. */
import { type Article, readArticle } from '../attribution/index.ts';
import { type Document, type Language, readDocument } from '../document/index.ts';
import { inspectLinks, type LinkVerdict } from '../links/index.ts';
import type { LinkedView } from '../rules/index.ts';
import { lint } from './lint.ts';
import { defaultSettings, withFrontMatter } from './settings.ts';
import type { Finding, LintSettings } from './types.ts';

export interface CheckOptions {
  /** How the text is written; Markdown where nothing is said. */
  readonly language?: Language;
  /** What differs from the defaults. */
  readonly settings?: Partial<LintSettings>;
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
  // The defaults as they are: what their rules come to is then worked out once for all texts.
  const settings = options.settings ? { ...defaultSettings, ...options.settings } : defaultSettings;
  const document = readDocument(text, options.language ?? 'markdown', settings);
  return judge(document, inspectLinks(document), settings);
}

/**
 * The rest of the way, for a caller that knows more of the links than their own words: whether a file is there, what a
 * server answered, what stands on the linked pages. What the article's front matter says goes over `settings`. `before`
 * is what was found before the text's last change: what the change does not touch is taken over from it.
 */
export function judge(
  document: Document,
  links: ReadonlyMap<string, LinkVerdict>,
  settings: LintSettings,
  linked: LinkedView | null = null,
  before: Checked | null = null,
): Checked {
  const own = withFrontMatter(settings, document.frontMatter);
  const article = readArticle(document, links, { publication: own.publication }, before?.article);
  return { article, links, findings: lint(article, links, own, linked) };
}
