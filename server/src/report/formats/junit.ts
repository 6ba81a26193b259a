import type { FindingReport } from './schema.ts';
import type { CreateFormatter } from './types.ts';
import { xml } from './xml.ts';

/**
 * JUnit's XML: a suite an article, a case a finding. Findings that do not make the run fail are cases that pass, with
 * their message as output; an article with no findings is one case that passes.
 */
export const junit: CreateFormatter = ({ fails, repositoryPath }) => {
  function testCase(path: string, { rule, severity, message, help, range }: FindingReport): string {
    const line = range.start.line + 1;
    const name = `${rule} at ${line}:${range.start.character + 1}`;
    const open = `    <testcase classname="${xml(path)}" name="${xml(name)}" time="0">`;
    const words = `${path}:${line}:${range.start.character + 1}\n${message}\n${help}`;
    const body = fails(severity)
      ? `<failure type="${severity}" message="${xml(message)}">${xml(words)}</failure>`
      : `<system-out>${xml(`${severity}: ${words}`)}</system-out>`;
    return `${open}${body}</testcase>\n`;
  }
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="hearsay">\n',
    file({ report }) {
      const path = repositoryPath(report.path);
      const cases = report.findings.map((finding) => testCase(path, finding));
      const failures = report.findings.filter(({ severity }) => fails(severity)).length;
      if (!cases.length) cases.push(`    <testcase classname="${xml(path)}" name="sourcing" time="0"/>\n`);
      return `  <testsuite name="${xml(path)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0">\n${cases.join('')}  </testsuite>\n`;
    },
    failure({ path, message }) {
      const name = xml(repositoryPath(path));
      return `  <testsuite name="${name}" tests="1" failures="0" errors="1" skipped="0" time="0">\n    <testcase classname="${name}" name="readable" time="0"><error type="unreadable" message="This file ${xml(message)}"/></testcase>\n  </testsuite>\n`;
    },
    end: () => '</testsuites>\n',
  };
};
