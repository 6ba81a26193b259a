import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { describe, expect, it, vi } from 'vitest';
import { rules } from '../../../server/src/rules/index.ts';
import { article, hostile, hostileArticle, written } from './articles.ts';

const require = createRequire(import.meta.url);
const files = [hostileArticle(), article('clean.md', 'Rain fell.')];
const first = files[0]?.report.findings[0];

function expectValid(schema: object, value: unknown): void {
  const validate = new Ajv({
    strict: false,
    unicodeRegExp: false,
    allErrors: true,
    formats: { uri: true, 'uri-reference': true, 'date-time': true },
  }).compile(schema);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
}

describe('sarif', () => {
  it('follows the published schema of SARIF 2.1.0', async () => {
    const {
      $schema: _,
      id: __,
      ...schema
    } = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as Record<string, unknown>;
    expectValid(schema, JSON.parse(await written('sarif', files)));
  });

  it('gives rules with help, places, fingerprints and fixes', async () => {
    const [run] = (JSON.parse(await written('sarif', files)) as Log).runs;
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(rules.map(({ meta }) => meta.id));
    for (const rule of run?.tool.driver.rules ?? []) expect(rule.help?.text).not.toBe('');
    for (const { ruleId, ruleIndex } of run?.results ?? [])
      if (ruleIndex !== undefined) expect(run?.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
    const [result] = run?.results ?? [];
    expect(result?.level).toBe('error');
    expect(result?.message.text).toBe(first?.message);
    const place = result?.locations?.[0]?.physicalLocation;
    expect(decodeURIComponent(place?.artifactLocation?.uri ?? '')).toBe(files[0]?.report.path);
    expect(place?.region).toMatchObject({ startLine: 3, startColumn: 5, charOffset: first?.start });
    expect(result?.partialFingerprints).toEqual({ 'hearsay/v1': first?.fingerprint });
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]).toMatchObject({
      deletedRegion: { charOffset: 2, charLength: 7 },
      insertedContent: { text: hostile },
    });
    expect(run?.invocations?.[0]?.executionSuccessful).toBe(false);
  });
});

describe('github', () => {
  it('writes the commands that the runner’s own library writes, one a finding', async () => {
    const { issueCommand } = require('@actions/core/lib/command.js') as {
      issueCommand(name: string, properties: object, message: string): void;
    };
    const lines: string[] = [];
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
    const range = first?.range;
    issueCommand(
      'error',
      {
        file: files[0]?.report.path,
        line: (range?.start.line ?? 0) + 1,
        endLine: (range?.end.line ?? 0) + 1,
        col: (range?.start.character ?? 0) + 1,
        endColumn: (range?.end.character ?? 0) + 1,
        title: 'hearsay: anonymous-source',
      },
      first?.message ?? '',
    );
    write.mockRestore();
    const own = (await written('github', files)).trimEnd().split('\n');
    expect(own[0]).toBe(lines.join('').trimEnd());
    expect(own.map((line) => /^::(\w+) /.exec(line)?.[1])).toEqual(['error', 'warning', 'notice', 'notice', 'error']);
  });

  it('gives no columns for what spans lines', async () => {
    const lines = (await written('github', files)).split('\n');
    expect(lines[2]).toMatch(/line=3,endLine=4,title=/);
  });
});

describe('gitlab', () => {
  it('gives what GitLab asks of a code quality report', async () => {
    const issues = JSON.parse(await written('gitlab', files)) as { fingerprint: string }[];
    expectValid(
      {
        type: 'array',
        items: {
          type: 'object',
          required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
          properties: {
            description: { type: 'string' },
            check_name: { type: 'string' },
            fingerprint: { type: 'string' },
            severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
            location: {
              type: 'object',
              required: ['path', 'lines'],
              properties: {
                path: { type: 'string', pattern: '^[^/.]' },
                lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
              },
            },
          },
        },
      },
      issues,
    );
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });
});

describe('rdjson', () => {
  it('follows reviewdog’s message, with columns in bytes', async () => {
    const result = JSON.parse(await written('rdjson', files)) as {
      diagnostics: { location: { range?: { start: { line: number; column: number } } } }[];
    };
    const position = {
      type: 'object',
      additionalProperties: false,
      properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
    };
    const range = { type: 'object', additionalProperties: false, properties: { start: position, end: position } };
    expectValid(
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          source: { type: 'object', additionalProperties: false, properties: { name: { type: 'string' }, url: {} } },
          diagnostics: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['message', 'location'],
              properties: {
                message: { type: 'string' },
                location: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['path'],
                  properties: { path: { type: 'string' }, range },
                },
                severity: { enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'] },
                code: {
                  type: 'object',
                  additionalProperties: false,
                  properties: { value: { type: 'string' }, url: { type: 'string' } },
                },
                suggestions: {
                  type: 'array',
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    properties: { range, text: { type: 'string' } },
                  },
                },
              },
            },
          },
        },
      },
      result,
    );
    // `A “` is one byte, a space, and three bytes.
    expect(result.diagnostics[1]?.location.range?.start).toEqual({ line: 1, column: 6 });
  });
});

describe('compact', () => {
  it('is one line a finding, which the problem matcher of the extension reads', async () => {
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as {
      contributes?: { problemMatchers?: { pattern: { regexp: string } }[] };
    };
    const pattern = new RegExp(manifest.contributes?.problemMatchers?.[0]?.pattern.regexp ?? '(?!)');
    const lines = (
      await written('compact', [article('a b:c.md', 'x\nOfficials said.', files[0]?.report.findings.slice(1))])
    )
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => pattern.exec(line)?.slice(1, 7))).toEqual([
      ['a b:c.md', '1', '4', 'warning', 'Who said so?', 'vague-attribution'],
      ['a b:c.md', '3', expect.any(String), 'info', 'Who said so?', 'empty-link'],
      ['a b:c.md', '4', '5', 'hint', 'Who said so?', 'not-a-rule'],
      ['gone.md', '1', '1', 'error', 'This file cannot be read: there is no such file', 'unreadable'],
    ]);
    const text = await written('compact', files);
    expect(text.trimEnd().split('\n')).toHaveLength(5);
    for (const character of '\u001b\u202E\u2028') expect(text).not.toContain(character);
  });
});

describe('ndjson', () => {
  it('is one object a line', async () => {
    const lines = (await written('ndjson', files))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines).toEqual([
      ...files.map(({ report }) => report),
      { path: 'gone.md', error: 'cannot be read: there is no such file' },
    ]);
  });
});
