import { oneLine } from './plain.ts';
import type { CreateFormatter } from './types.ts';

/**
 * One line a finding: `path:line:column: severity: message [rule]`, line and column counted from 1. The extension's
 * problem matcher `$hearsay` reads it.
 */
export const compact: CreateFormatter = () => ({
  file: ({ report }) =>
    report.findings
      .map(({ rule, severity, message, range: { start } }) => {
        const place = `${oneLine(report.path)}:${start.line + 1}:${start.character + 1}`;
        return `${place}: ${severity}: ${oneLine(message)} [${rule}]\n`;
      })
      .join(''),
  failure: ({ path, message }) => `${oneLine(path)}:1:1: error: This file ${oneLine(message)} [unreadable]\n`,
  end: () => '',
});
