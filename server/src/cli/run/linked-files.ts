import { statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { readDocument } from '../../document/index.ts';
import { languageOf } from '../../document/language.ts';
import { fragmentsOf, type WorkspaceFiles } from '../../links/index.ts';
import { readText } from '../files/read.ts';

/** What was asked about a file beside the article, and the answer: whether it is there, or which fragments it has. */
export type Probe = readonly [question: 'exists' | 'fragments', path: string, answer: boolean | string | null];

/** The files of a folder (absolute) as links see them; remembers fragments, for many articles link the same pages. */
export class LinkedFiles {
  private readonly root: string;
  private readonly known = new Map<string, ReadonlySet<string> | null>();

  constructor(root: string) {
    this.root = root;
  }

  /** The workspace of one article (absolute path). What it is asked is added to `probes`. */
  around(article: string, siteRoot: string, probes: Probe[]): WorkspaceFiles {
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
    };
  }

  /** Whether every answer is still the same. */
  confirms(probes: readonly Probe[]): boolean {
    return probes.every(([question, path, answer]) =>
      question === 'exists' ? this.exists(path) === answer : asText(this.fragments(path)) === answer,
    );
  }

  private exists(path: string): boolean {
    return statSync(join(this.root, path), { throwIfNoEntry: false }) !== undefined;
  }

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
