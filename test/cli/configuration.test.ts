import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, hearsay } from './hearsay.ts';

describe('a configuration file', () => {
  it('that is wrong ends the run with its place, before anything is checked', async () => {
    const cwd = folder({
      'a.md': 'A.\n',
      'deep/er/b.md': 'B.\n',
      'deep/hearsay.config.json': '{\n  "rules": {\n    "no-such-rule": "off"\n  }\n}\n',
    });
    for (const jobs of ['1', '2']) {
      const run = await hearsay(['check', '--jobs', jobs], { cwd });
      expect(run.stderr).toMatch(/deep\/hearsay\.config\.json:3:5: there is no rule no-such-rule/);
      expect(run).toMatchObject({ status: 2, stdout: '' });
    }
    expect((await hearsay(['check', 'a.md'], { cwd })).status).toBe(0);
    expect((await hearsay(['check', '--no-config'], { cwd })).status).toBe(0);
    expect((await hearsay(['check', '--config', 'deep/hearsay.config.json', 'a.md'], { cwd })).status).toBe(2);
    expect((await hearsay(['check', '--config', 'gone.json', 'a.md'], { cwd })).stderr).toMatch(
      /gone\.json cannot be read/,
    );
  });

  it('gives reasons, which are told to those who ask', async () => {
    const reason = 'Columnists choose their verbs';
    const cwd = folder({
      'hearsay.config.json': JSON.stringify({ rules: { 'loaded-verb': { severity: 'off', reason } } }),
      'drafts/a.md':
        '---\nhearsay:\n  rules:\n    empty-link: { severity: off, reason: Links come last }\n---\n[A]().\n',
      'broken/hearsay.config.json': '{',
    });
    const printed = await hearsay(['check', '--print-config', 'drafts/a.md'], { cwd });
    const { rules } = JSON.parse(printed.stdout) as { rules: Record<string, object> };
    expect(rules['loaded-verb']).toMatchObject({ severity: 'off', reason });
    expect(rules['empty-link']).toMatchObject({ severity: 'off', reason: 'Links come last' });
    expect(rules['stale-source']).not.toHaveProperty('reason');
    const explained = async (rule: string, below: string) =>
      (await hearsay(['explain', rule], { cwd: join(cwd, below) })).stdout;
    expect(await explained('loaded-verb', 'drafts')).toContain(
      `\nSet in ${join('..', 'hearsay.config.json')}: off; ${reason}\n`,
    );
    expect(await explained('stale-source', 'drafts')).not.toContain('Set in');
    expect(await explained('loaded-verb', 'broken')).toMatch(/^loaded-verb {2}\(/);
  });

  it('leaves articles out', async () => {
    const cwd = folder({
      'in/a.md': 'A.\n',
      'in/drafts/b.md': 'B.\n',
      'hearsay.config.yaml': 'ignore:\n  - drafts/\n',
    });
    const run = await hearsay(['check', '-f', 'json', 'in'], { cwd });
    expect((JSON.parse(run.stdout) as { files: { path: string }[] }).files.map(({ path }) => path)).toEqual([
      'in/a.md',
    ]);
  });
});
