/** The library door: everything here is pure and runs in Node and in a browser's worker alike. */
export type { Article, Attribution, Source } from './attribution/index.ts';
export { readArticle } from './attribution/index.ts';
export type { Document, Language, Span } from './document/index.ts';
export { readDocument } from './document/index.ts';
export { inspectLinks } from './links/index.ts';
export type { Checked, CheckOptions, Finding, LintSettings } from './lint/index.ts';
export { check, defaultSettings, lint } from './lint/index.ts';
export { rules } from './rules/index.ts';
