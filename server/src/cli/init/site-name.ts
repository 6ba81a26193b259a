import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';

/** What a site's name is called where its generator keeps it. */
const places: readonly { readonly file: string; readonly key: readonly string[] }[] = [
  { file: 'hugo.toml', key: ['title'] },
  { file: 'hugo.yaml', key: ['title'] },
  { file: 'config/_default/hugo.toml', key: ['title'] },
  { file: 'config.toml', key: ['title'] }, // Hugo before 0.110, and Zola
  { file: 'config.yaml', key: ['title'] },
  { file: '_config.yml', key: ['title'] }, // Jekyll
  { file: 'mkdocs.yml', key: ['site_name'] },
  { file: '_quarto.yml', key: ['website', 'title'] },
];

/** A site's name and the file that gives it. */
export interface SiteName {
  readonly name: string;
  readonly file: string;
}

/** The name that the site generator of a folder (absolute) knows it by; null where there is none, or it gives none. */
export function siteName(folder: string): SiteName | null {
  for (const { file, key } of places) {
    const name = key.reduce<unknown>((value, part) => (isObject(value) ? value[part] : undefined), read(folder, file));
    if (typeof name === 'string' && name.trim()) return { name: name.trim(), file };
  }
  return null;
}

/** A file's value; undefined where it is not there or cannot be read, which is for its own program to say. */
function read(folder: string, file: string): unknown {
  try {
    const text = readFileSync(join(folder, file), 'utf8');
    return file.endsWith('.toml') ? parseToml(text) : parseDocument(text, { logLevel: 'silent' }).toJS();
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
