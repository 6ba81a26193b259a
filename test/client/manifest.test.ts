import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { listFiles } from '@vscode/vsce';
import { describe, expect, it } from 'vitest';
import bundle from '../../l10n/bundle.l10n.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };
import words from '../../package.nls.json' with { type: 'json' };
import { semanticTokenModifiers, semanticTokenTypes } from '../../server/src/lsp/protocol.ts';

const root = join(import.meta.dirname, '../..');

describe('the extension’s manifest', () => {
  it('has words for every key, and no words that nothing asks for', () => {
    const asked = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    expect([...new Set(asked)].sort()).toEqual(Object.keys(words).sort());
  });

  it('names no command in a menu or a walkthrough that is not there', () => {
    const commands = new Set(manifest.contributes.commands.map(({ command }) => command));
    const named = [
      ...Object.values(manifest.contributes.menus).flatMap((items) => items.map(({ command }) => command)),
      ...[...JSON.stringify([words, manifest.contributes.walkthroughs]).matchAll(/ommand:(hearsay\.\w+)/g)].map(
        ([, command]) => command,
      ),
    ];
    expect(named.filter((command) => command && !commands.has(command))).toEqual([]);
  });

  it('is told in the documentation, setting by setting, command by command', () => {
    const page = readFileSync(join(root, 'docs/vscode.md'), 'utf8');
    const settings = manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    const titles = manifest.contributes.commands.map(
      ({ title }) => (words as Record<string, string>)[title.slice(1, -1)],
    );
    expect([...settings, ...titles].filter((name) => name === undefined || !page.includes(name))).toEqual([]);
  });

  it('describes the semantic tokens that the server tells', () => {
    expect(manifest.contributes.semanticTokenTypes.map(({ id }) => id)).toEqual([...semanticTokenTypes]);
    expect(manifest.contributes.semanticTokenModifiers.map(({ id }) => id)).toEqual([...semanticTokenModifiers]);
  });

  it('lets an untrusted folder decide nothing about the findings', () => {
    const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    expect(restrictedConfigurations).toEqual(
      expect.arrayContaining(['hearsay.profile', 'hearsay.publication', 'hearsay.rules']),
    );
  });
});

describe('the strings of the client', () => {
  it('are all in the bundle that translators start from (npm run l10n)', async () => {
    const folder = join(root, 'client/src');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => ({ extension: '.ts', contents: readFileSync(join(folder, name), 'utf8') }));
    expect(bundle).toEqual(await getL10nJson(sources));
  });
});

describe('the package for VS Code', () => {
  it('has a page of its own that needs nothing beside it: no picture, no link into the repository', () => {
    expect(manifest.scripts.package).toContain('--readme-path client/README.md');
    const page = readFileSync(join(root, 'client/README.md'), 'utf8');
    expect([...page.matchAll(/!\[|\]\((?!https:)|<img/g)]).toEqual([]);
    const titles = manifest.contributes.commands.map(
      ({ title }) => (words as Record<string, string>)[title.slice(1, -1)],
    );
    const named = [...page.matchAll(/Hearsay: ([^*]+)\*/g)].map(([, title]) => title);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((title) => !titles.includes(title))).toEqual([]);
  });

  it('holds what runs, and nothing else', async () => {
    const files = await listFiles({ cwd: root, packageManager: 0 });
    const unwanted = files.filter((file) =>
      /\.(ts|map|mjs|ya?ml)$|node_modules|^test\/|^docs\/|^server\/src/.test(file),
    );
    expect(unwanted).toEqual([]);
    const wanted = [
      manifest.main,
      manifest.browser,
      manifest.icon,
      './dist/server/node.cjs',
      './dist/server/worker.js',
      './client/README.md',
      './examples/strait-dispute.md',
      ...manifest.contributes.grammars.map(({ path }) => path),
      ...manifest.contributes.jsonValidation.map(({ url }) => url),
      ...manifest.contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown)),
    ].map((path) => path.replace(/^\.\//, ''));
    expect(wanted.filter((path) => !files.includes(path))).toEqual([]);
    expect(wanted.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    // The packager walks the whole folder, the VS Codes that tests run in too.
  }, 120_000);
});
