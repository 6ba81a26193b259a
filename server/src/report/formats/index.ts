/** The output formats of `hearsay check`, each loaded when it is asked for. */
import type { CreateFormatter } from './types.ts';

export { fileReport, findingsReport } from './file-report.ts';
export type { ArticleReport, FileReport, FindingReport, Summary } from './schema.ts';
export type { CheckedFile, FailedFile, FormatContext, Formatter } from './types.ts';

export const formats = {
  stylish: async () => (await import('./stylish.ts')).stylish,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
} satisfies Record<string, () => Promise<CreateFormatter>>;

export type FormatName = keyof typeof formats;
