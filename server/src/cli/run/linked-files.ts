import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { type Document, readDocument } from '../../document/index.ts';
import { languageOf } from '../../document/language.ts';
import { addressKey } from '../../links/address-key.ts';
import { fragmentsOf, type LinkedText, textOf, type WorkspaceFiles } from '../../links/index.ts';
import { readText } from '../files/read.ts';
import { Folders } from './folders.ts';
import { ReadAhead } from './read-ahead.ts';

/** What was asked about a file beside the article, and the answer: whether it is there, or which fragments it has. */
export type Probe = readonly [
  question: 'exists' | 'fragments' | 'named',
  path: string,
  answer: boolean | string | null,
];

/** The files of a folder (absolute) as links see them; remembers fragments, for many articles link the same pages. */
export class LinkedFiles {
  private readonly root: string;
  private realRoot: string | null = null;
  private readonly folders = new Map<string, string | null>();
  private readonly listings = new Folders();
  private readonly ahead = new ReadAhead();
  private readonly known = new Map<string, ReadonlySet<string> | null>();
  /** Every file by its name in lower case, the first of each; made where a wiki link asks for it. */
  private names: ReadonlyMap<string, string> | null = null;

  /** What articles published at an address are read from, by what the address comes to. */
  private readonly publishedAt: ReadonlyMap<string, string>;
  private readonly texts = new Map<string, LinkedText | null>();

  constructor(root: string, published: ReadonlyMap<string, string> = new Map()) {
    this.root = root;
    this.publishedAt = published;
  }

  /** The workspace of one article (absolute path). What it is asked is added to `probes`, where somebody keeps them. */
  around(article: string, siteRoot: string | null, probes: Probe[] | null): WorkspaceFiles {
    return {
      article: relative(this.root, article).split(sep).join('/'),
      siteRoot,
      exists: async (path) => {
        const answer = this.exists(path);
        probes?.push(['exists', path, answer]);
        return answer;
      },
      fragments: async (path) => {
        const answer = this.fragments(path);
        probes?.push(['fragments', path, asText(answer)]);
        return answer;
      },
      named: async (name) => {
        const answer = this.named(name);
        probes?.push(['named', name, answer]);
        return answer;
      },
      text: async (path) => this.text(path),
      published: async (address) => this.publishedAt.get(addressKey(address) ?? '') ?? null,
    };
  }

  /** Whether every answer is still the same. */
  confirms(probes: readonly Probe[]): boolean {
    const now = { exists: this.exists, fragments: (path: string) => asText(this.fragments(path)), named: this.named };
    return probes.every(([question, path, answer]) => now[question](path) === answer);
  }

  private readonly exists = (path: string): boolean | 'outside' => {
    const file = join(this.root, path);
    try {
      const parent = dirname(file);
      if (this.listings.holds(parent, basename(file))) return this.realFolder(parent) === null ? 'outside' : true;
      const there = lstatSync(file, { throwIfNoEntry: false });
      if (!there) return false;
      const folder = this.realFolder(parent);
      if (folder === null) return 'outside';
      if (!there.isSymbolicLink()) return true;
      return this.isInside(realpathSync.native(file)) ? true : 'outside';
    } catch (error) {
      // Where we may not look, there may well be one. Else: a name longer than files have, or a link to nothing.
      return ['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
    }
  };

  /** Where a folder really is; null for one that symbolic links take out of the workspace. */
  private realFolder(folder: string): string | null {
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    const real = realpathSync.native(folder);
    const found = this.isInside(real) ? real : null;
    this.folders.set(folder, found);
    return found;
  }

  private isInside(real: string): boolean {
    this.realRoot ??= realpathSync.native(this.root);
    const path = relative(this.realRoot, real);
    return path.split(sep)[0] !== '..' && !isAbsolute(path);
  }

  private readonly named = (name: string): string | null => {
    this.names ??= new Map(
      globSync('**/*', {
        cwd: this.root,
        ignore: ['**/node_modules'],
        expandDirectories: false,
        followSymbolicLinks: false,
      })
        .sort()
        .toReversed()
        .map((path) => [basename(path).toLowerCase(), path]),
    );
    return this.names.get(basename(name).toLowerCase()) ?? null;
  };

  private fragments(path: string): ReadonlySet<string> | null {
    const known = this.known.get(path);
    if (known !== undefined) return known;
    const found = this.readFragments(path);
    this.known.set(path, found);
    return found;
  }

  private readFragments(path: string): ReadonlySet<string> | null {
    if (!/\.(?:md|markdown|html?)$/i.test(path)) return null;
    try {
      const file = resolve(this.root, path);
      const document = readDocument(readText(file).text, languageOf(path));
      this.ahead.keep(file, document);
      return fragmentsOf(document);
    } catch {
      return null; // What cannot be read has nothing to tell; that it is there has been told already.
    }
  }

  /** A file's words and links, read once; null for what is no article, or outside. */
  private text(path: string): LinkedText | null {
    const known = this.texts.get(path);
    if (known !== undefined) return known;
    let found: LinkedText | null = null;
    if (/\.(?:md|markdown|txt|html?)$/i.test(path) && this.exists(path) === true)
      try {
        found = textOf(readDocument(readText(resolve(this.root, path)).text, languageOf(path)), path);
      } catch {
        // What cannot be read has nothing to tell.
      }
    this.texts.set(path, found);
    return found;
  }

  /** An article (absolute path) has been read: what links to it later need not read it again for its fragments. */
  remember(file: string, document: Document): void {
    this.known.set(relative(this.root, file).split(sep).join('/'), fragmentsOf(document));
  }

  /** The document that a file (absolute) was read to for its fragments, where its text is still this; once. */
  document(file: string, text: string): Document | null {
    const document = this.ahead.take(file);
    return document?.text === text ? document : null;
  }
}

const asText = (fragments: ReadonlySet<string> | null) => fragments && [...fragments].sort().join('\n');
