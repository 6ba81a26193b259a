import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { folder, hearsay } from '../../cli/hearsay.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../server/schema/report.schema.json'), 'utf8'),
) as object;
const sample = readFileSync(join(import.meta.dirname, '../../../examples/strait-dispute.md'), 'utf8');

describe('the JSON report', () => {
  it('follows its published schema', async () => {
    const cwd = folder({ 'a.md': sample, 'b.txt': 'Officials said the vote was off.\n', 'c.md': '\0' });
    const { stdout } = await hearsay(['check', '--format', 'json', 'a.md', 'b.txt', 'c.md'], { cwd });
    const validate = new Ajv({ allErrors: true }).compile(schema);
    validate(JSON.parse(stdout));
    expect(validate.errors ?? []).toEqual([]);
  });
});
