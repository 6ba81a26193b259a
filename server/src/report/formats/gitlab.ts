import { jsonItems } from './list.ts';
import type { CreateFormatter } from './types.ts';

const severities = { error: 'critical', warning: 'major', info: 'minor', hint: 'info' } as const;

/** GitLab's code quality report (the part of Code Climate's format that GitLab reads). */
export const gitlab: CreateFormatter = ({ repositoryPath }) => {
  const items = jsonItems();
  return {
    start: () => '[',
    file({ report }) {
      const path = repositoryPath(report.path);
      return items(
        report.findings.map(({ rule, severity, message, fingerprint, range: { start, end } }) => ({
          description: message,
          check_name: rule,
          // GitLab wants it unlike any other of the project's.
          fingerprint: `${fingerprint}-${path}`,
          severity: severities[severity],
          location: { path, lines: { begin: start.line + 1, end: end.line + 1 } },
        })),
      );
    },
    failure({ path, message }) {
      const place = repositoryPath(path);
      return items([
        {
          description: `This file ${message}`,
          check_name: 'unreadable',
          fingerprint: `unreadable-${place}`,
          severity: 'blocker',
          location: { path: place, lines: { begin: 1 } },
        },
      ]);
    },
    end: () => '\n]\n',
  };
};
