/** The formats of the citation report, each loaded when it is asked for. */
import type { CreateReportFormatter } from './types.ts';

export type { CreateReportFormatter, ReportContext, ReportedArticle, ReportFormatter } from './types.ts';

export const reportFormats = {
  html: async () => (await import('./html.tsx')).html,
  markdown: async () => (await import('./markdown.ts')).markdown,
  csv: async () => (await import('./csv.ts')).csv,
  json: async () => (await import('./json.ts')).json,
  'web-annotation': async () => (await import('./web-annotation.ts')).webAnnotation,
  'schema-org': async () => (await import('./schema-org.ts')).schemaOrg,
} satisfies Record<string, () => Promise<CreateReportFormatter>>;

export type ReportFormatName = keyof typeof reportFormats;
