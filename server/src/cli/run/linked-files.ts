import { realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { readDocument } from '../../document/index.ts';
import { languageOf } from '../../document/language.ts';
import { fragmentsOf, type WorkspaceFiles } from '../../links/index.ts';
import { readText } from '../files/read.ts';

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
  private readonly known = new Map<string, ReadonlySet<string> | null>();
  /** Every file by its name in lower case, the first of each; made where a wiki link asks for it. */
  private names: ReadonlyMap<string, string> | null = null;

  constructor(root: string) {
    this.root = root;
  }

  /** The workspace of one article (absolute path). What it is asked is added to `probes`. */
  around(article: string, siteRoot: string | null, probes: Probe[]): WorkspaceFiles {
    return {
      article: relative(this.root, article).split(sep).join('/'),
      siteRoot,
      exists: async (path) => {
        const answer = this.exists(path);
        probes.push(['exists', path, answer]);
        return answer;
      },
      fragments: async (path) => {
        const answer = this.fragments(path);
        probes.push(['fragments', path, asText(answer)]);
        return answer;
      },
      named: async (name) => {
        const answer = this.named(name);
        probes.push(['named', name, answer]);
        return answer;
      },
    };
  }

  /** Whether every answer is still the same. */
  confirms(probes: readonly Probe[]): boolean {
    const now = { exists: this.exists, fragments: (path: string) => asText(this.fragments(path)), named: this.named };
    return probes.every(([question, path, answer]) => now[question](path) === answer);
  }

  private readonly exists = (path: string): boolean | 'outside' => {
    const file = join(this.root, path);
    if (statSync(file, { throwIfNoEntry: false }) === undefined) return false;
    this.realRoot ??= realpathSync.native(this.root);
    const real = relative(this.realRoot, realpathSync.native(file));
    return real.split(sep)[0] === '..' || isAbsolute(real) ? 'outside' : true;
  };

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
      return fragmentsOf(readDocument(readText(resolve(this.root, path)).text, languageOf(path)));
    } catch {
      return null; // What cannot be read has nothing to tell; that it is there has been told already.
    }
  }
}

const asText = (fragments: ReadonlySet<string> | null) => fragments && [...fragments].sort().join('\n');
