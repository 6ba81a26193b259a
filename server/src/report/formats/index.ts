/** The output formats of `hearsay check`, each loaded when it is asked for. */
import type { CreateFormatter } from './types.ts';

export { fileReport } from './file-report.ts';
export type { FileReport, FindingReport, Summary } from './schema.ts';
export type { CheckedFile, FailedFile, Formatter } from './types.ts';

export const formats = {
  stylish: async () => (await import('./stylish.ts')).stylish,
  json: async () => (await import('./json.ts')).json,
} satisfies Record<string, () => Promise<CreateFormatter>>;

export type FormatName = keyof typeof formats;
