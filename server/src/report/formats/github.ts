import type { CreateFormatter } from './types.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;

/**
 * GitHub's workflow commands: annotations on the lines of a pull request, without any permission. GitHub shows ten of
 * each kind a step.
 */
export const github: CreateFormatter = ({ repositoryPath }) => ({
  file: ({ report }) =>
    report.findings
      .map(({ rule, severity, message, range: { start, end } }) =>
        command(commands[severity], message, {
          file: repositoryPath(report.path),
          line: start.line + 1,
          endLine: end.line + 1,
          // GitHub takes columns only within one line.
          ...(start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 }),
          title: `hearsay: ${rule}`,
        }),
      )
      .join(''),
  failure: ({ path, message }) =>
    command('error', `This file ${message}`, { file: repositoryPath(path), title: 'hearsay: unreadable' }),
  end: () => '',
});

/** A workflow command; nothing in its values can end it or begin another. */
function command(name: string, message: string, properties: Readonly<Record<string, string | number>>): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${list.join(',')}::${data(message)}\n`;
}

const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
