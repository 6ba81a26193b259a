import type { CreateFormatter } from './types.ts';

/** One JSON object a line: an article's part of the JSON report, or a file that could not be read. */
export const ndjson: CreateFormatter = () => ({
  file: ({ report }) => `${JSON.stringify(report)}\n`,
  failure: ({ path, message }) => `${JSON.stringify({ path, error: message })}\n`,
  end: () => '',
});
