import { createColors } from 'picocolors';
import type { Summary } from '../../formats/index.ts';
import { json as checkJson } from '../../formats/json.ts';
import type { CreateReportFormatter } from './types.ts';

/** The JSON report, the same that `hearsay check --format json` writes. */
export const json: CreateReportFormatter = ({ version }) => {
  const context = { version, colors: createColors(false), fails: () => false, repositoryPath: (path: string) => path };
  const formatter = checkJson(context);
  const summary: Summary = { files: 0, error: 0, warning: 0, info: 0, hint: 0 };
  return {
    start: () => formatter.start?.() ?? '',
    article({ file }) {
      summary.files++;
      for (const { severity } of file.report.findings) summary[severity]++;
      return formatter.file(file);
    },
    failure: (file) => formatter.failure(file),
    end: () => formatter.end(summary),
  };
};
