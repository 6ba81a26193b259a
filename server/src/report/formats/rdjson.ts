import { Lines } from './lines.ts';
import { jsonItems } from './list.ts';
import type { FindingReport } from './schema.ts';
import type { CreateFormatter } from './types.ts';

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' } as const;

/** reviewdog's diagnostic format (rdjson). Its columns count from 1 in bytes of UTF-8. */
export const rdjson: CreateFormatter = ({ repositoryPath }) => {
  const items = jsonItems();
  return {
    start: () => '{"source":{"name":"hearsay"},"diagnostics":[',
    file({ text, report }) {
      const lines = new Lines(text);
      const path = repositoryPath(report.path);
      return items(report.findings.map((finding) => diagnostic(path, finding, lines)));
    },
    failure: ({ path, message }) =>
      items([{ message: `This file ${message}`, location: { path: repositoryPath(path) }, severity: 'ERROR' }]),
    end: () => '\n]}\n',
  };
};

function diagnostic(path: string, finding: FindingReport, lines: Lines) {
  const range = ({ start, end }: { start: number; end: number }) => ({
    start: position(start, lines),
    end: position(end, lines),
  });
  const suggestions = finding.fixes.flatMap(({ edits: [edit, ...more] }) =>
    // Its suggestions are alternatives of one replacement each.
    edit && !more.length ? [{ range: range(edit), text: edit.newText }] : [],
  );
  return {
    message: finding.message,
    location: { path, range: range(finding) },
    severity: severities[finding.severity],
    code: { value: finding.rule, url: finding.help },
    ...(suggestions.length && { suggestions }),
  };
}

function position(offset: number, lines: Lines) {
  const { line, character } = lines.at(offset);
  const before = lines.text.slice(offset - character, offset);
  return { line: line + 1, column: utf8Length(before) + 1 };
}

const encoder = new TextEncoder();
const utf8Length = (text: string) => encoder.encode(text).length;
