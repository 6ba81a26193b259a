import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms of `server/src`, from the ground up: each may import from itself and from the rooms named beside it. */
const mayImport: Record<string, readonly string[]> = {
  lexicon: [],
  document: ['lexicon'],
  attribution: ['document', 'lexicon', 'links'],
  links: ['document', 'lexicon'],
  rules: ['attribution', 'document', 'lexicon', 'links'],
  lint: ['rules', 'attribution', 'document', 'links', 'lexicon'],
  report: ['lint', 'rules', 'attribution', 'document', 'links', 'lexicon'],
  config: ['lint', 'rules', 'document'],
  // `hearsay --stdio` starts the language server.
  cli: ['lsp', 'config', 'report', 'lint', 'rules', 'attribution', 'document', 'links', 'lexicon'],
  lsp: ['config', 'report', 'lint', 'rules', 'attribution', 'document', 'links', 'lexicon'],
};

/** Rooms that run in a browser's worker: no Node, no file system, no network, no clock. */
const pure = ['document', 'attribution', 'lexicon', 'rules', 'lint', 'report'];

const root = join(import.meta.dirname, '../server/src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (f) => /\.tsx?$/.test(f) && !f.endsWith('.d.ts'),
);
const importsOf = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? '');

/** The files of the sources that one imports. */
const importedBy = (file: string) =>
  importsOf(file).flatMap((name) => (/^\..*\.tsx?$/.test(name) ? join(file, '..', name) : []));

/** The way from something back to itself by what each leads to; null where there is none. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const from = (one: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(one)) return [...path.slice(path.indexOf(one)), one];
    if (done.has(one)) return null;
    for (const next of graph.get(one) ?? []) {
      const found = from(next, [...path, one]);
      if (found) return found;
    }
    done.add(one);
    return null;
  };
  for (const one of graph.keys()) {
    const found = from(one, []);
    if (found) return found;
  }
  return null;
}

describe('the house', () => {
  it.each(sources)('%s imports only what its room may', (file) => {
    const room = file.split(sep)[0] ?? '';
    const allowed = mayImport[room];
    if (!allowed) return; // files of server/src itself are doors: they may open every room
    for (const name of importsOf(file)) {
      if (name.endsWith('/package.json')) continue; // data: the version
      if (!name.startsWith('.')) {
        if (pure.includes(room)) expect(name, `${file} is pure`).not.toMatch(/^node:|^undici$|^vscode/);
        continue;
      }
      const target = relative(root, join(root, file, '..', name)).split(sep)[0] ?? '';
      expect([room, ...allowed], `${file} imports ${name}`).toContain(target);
    }
  });

  it.each(sources.filter((f) => pure.includes(f.split(sep)[0] ?? '')))(
    '%s reads no clock and opens no connection',
    (file) => {
      const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(code).not.toMatch(
        /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bfetch\(|\bprocess\.|\bsetTimeout\(/,
      );
    },
  );

  it('has no file that imports itself by way of others', () => {
    expect(circleIn(new Map(sources.map((file) => [file, importedBy(file)])))).toBeNull();
  });

  it('has no room of attribution that imports itself by way of others', () => {
    const roomOf = (file: string) => /^attribution\/(\w+)\//.exec(file)?.[1];
    const rooms = new Map<string, string[]>();
    for (const file of sources) {
      const room = roomOf(file);
      if (!room) continue;
      const others = importedBy(file).flatMap((other) => roomOf(other) ?? []);
      rooms.set(room, [...(rooms.get(room) ?? []), ...others.filter((other) => other !== room)]);
    }
    expect(rooms.size).toBeGreaterThan(8);
    expect(circleIn(rooms)).toBeNull();
  });

  it('opens the network at one door', () => {
    const users = sources.filter((f) => importsOf(f).some((n) => /^(undici|node:(https?|http2|net|tls|dns))/.test(n)));
    for (const file of users) expect(file.split(sep).slice(0, 2).join('/')).toBe('links/online');
  });
});
