import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Configurations } from '../../server/src/config/index.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function folderOf(files: Readonly<Record<string, unknown>>): string {
  const root = mkdtempSync(join(tmpdir(), 'hearsay-extends-'));
  made.push(root);
  for (const [name, value] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), JSON.stringify(value, null, 1));
  }
  return root;
}

describe('extends', () => {
  it('starts from files and profiles; a later one wins, and the file itself over all', () => {
    const root = folderOf({
      'style/house.json': {
        publication: 'Bay News',
        siteRoot: '../site',
        rules: { 'single-source': { severity: 'info', options: { minWords: 300 } }, 'loaded-verb': 'hint' },
        overrides: [{ files: 'opinion/**', profile: 'content' }],
      },
      'desk/hearsay.config.json': {
        extends: ['wire', '../style/house.json'],
        rules: { 'single-source': 'warning' },
      },
    });
    const configurations = new Configurations();
    expect(configurations.settings(join(root, 'desk/a.md'))).toMatchObject({
      profile: 'wire',
      publication: ['Bay News'],
      rules: {
        'single-source': { severity: 'warning', options: { minWords: 300 } },
        'loaded-verb': { severity: 'hint' },
      },
    });
    expect(configurations.settings(join(root, 'desk/opinion/a.md')).profile).toBe('content');
    expect(configurations.of(join(root, 'desk'))?.configuration.siteRoot).toBe(join('..', 'site'));
  });

  it('keeps a reason as long as the severity that it is for', () => {
    const reason = 'Columnists choose their verbs';
    const root = folderOf({
      'house.json': {
        rules: { 'loaded-verb': { severity: 'off', reason }, 'stale-source': { severity: 'off', reason } },
      },
      'hearsay.config.json': {
        extends: './house.json',
        rules: { 'loaded-verb': { options: { verbs: [] } }, 'stale-source': 'hint' },
        overrides: [
          { files: 'news/**', rules: { 'loaded-verb': 'error' } },
          { files: 'opinion/**', rules: { 'loaded-verb': { options: {} } } },
        ],
      },
    });
    const rules = (path: string) => new Configurations().settings(join(root, path)).rules;
    expect(rules('a.md')).toMatchObject({
      'loaded-verb': { severity: 'off', reason },
      'stale-source': { severity: 'hint', options: {} },
    });
    expect(rules('a.md')['stale-source']).not.toHaveProperty('reason');
    expect(rules('news/a.md')['loaded-verb']).not.toHaveProperty('reason');
    expect(rules('opinion/a.md')['loaded-verb']).toHaveProperty('reason', reason);
  });

  it('says where a file is missing, goes round in a circle, or is wrong itself', () => {
    const root = folderOf({
      'gone/hearsay.config.json': { extends: './nothing.json' },
      'round/hearsay.config.json': { extends: '../round/b.json' },
      'round/b.json': { extends: 'hearsay.config.json' },
      'wrong/hearsay.config.json': { extends: './b.json' },
      'wrong/b.json': { profil: 'wire' },
    });
    const message = (folder: string) => {
      try {
        new Configurations().of(join(root, folder));
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(message('gone')).toMatch(
      /gone.hearsay\.config\.json:2:14: extends: there is no file .*nothing\.json; name a file/,
    );
    expect(message('round')).toMatch(/b\.json:2:14: extends goes round in a circle/);
    expect(message('wrong')).toMatch(/b\.json:2:2: there is no setting profil; did you mean profile\?/);
  });
});
