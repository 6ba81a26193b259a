import type { CreateFormatter } from './types.ts';
import { xml } from './xml.ts';

/** Checkstyle's XML, which many services read. It knows no severity below `info`. */
export const checkstyle: CreateFormatter = ({ repositoryPath }) => ({
  start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
  file({ report }) {
    const errors = report.findings.map(({ rule, severity, message, range: { start } }) => {
      const level = severity === 'hint' ? 'info' : severity;
      return `    <error line="${start.line + 1}" column="${start.character + 1}" severity="${level}" message="${xml(message)}" source="hearsay.${xml(rule)}"/>\n`;
    });
    return `  <file name="${xml(repositoryPath(report.path))}">\n${errors.join('')}  </file>\n`;
  },
  failure: ({ path, message }) =>
    `  <file name="${xml(repositoryPath(path))}">\n    <error severity="error" message="This file ${xml(message)}" source="hearsay.unreadable"/>\n  </file>\n`,
  end: () => '</checkstyle>\n',
});
