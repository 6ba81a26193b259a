import { jsonItems } from './list.ts';
import type { CreateFormatter, FailedFile } from './types.ts';

/** The JSON report (`hearsay-report/1`), written article by article; its schema is published beside the package. */
export const json: CreateFormatter = ({ version }) => {
  const failures: FailedFile[] = [];
  const items = jsonItems();
  return {
    start: () => `{"schema":"hearsay-report/1","tool":${JSON.stringify({ name: 'hearsay', version })},"files":[`,
    file: ({ report }) => items([report]),
    failure(file) {
      failures.push(file);
      return '';
    },
    end: (summary) => `\n],"failures":${JSON.stringify(failures)},"summary":${JSON.stringify(summary)}}\n`,
  };
};
