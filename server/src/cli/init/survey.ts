/** What a repository tells of itself, so that nobody need be asked. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Document, type Language, readDocument } from '../../document/index.ts';
import { languageOf } from '../../document/language.ts';
import { inspectFiles } from '../../links/files.ts';
import { discover } from '../files/discover.ts';
import { IgnoreFiles } from '../files/ignored.ts';
import { readText } from '../files/read.ts';
import { repositoryRoot } from '../files/repository.ts';
import { LinkedFiles } from '../run/linked-files.ts';
import { FrontMatterCount } from './front-matter.ts';
import { siteName } from './site-name.ts';

/** More articles than these tell nothing new. */
const sampleSize = 500;

/** Folders from which sites serve what their links beginning with `/` name. */
const siteFolders = ['.', 'static', 'public', 'content', 'docs', 'src'];

/** Pages about a repository rather than articles in it. */
const aboutRepository =
  /^(?:readme|changelog|contributing|code_of_conduct|security|license|licence|authors)\b.*\.(?:md|txt)$/i;

/** What was seen. */
export interface Survey {
  readonly articles: number;
  readonly byLanguage: ReadonlyMap<Language, number>;
  /** How many of them were read. */
  readonly read: number;
  readonly frontMatter: FrontMatterCount;
  /** The outlet in all its spellings, and what names it; null where nothing does. */
  readonly publication: { readonly names: readonly string[]; readonly from: string } | null;
  /** The folder that links beginning with `/` start from; null where there are none, or none of the usual ones holds most. */
  readonly siteRoot: string | null;
  /** Patterns for what is no article. */
  readonly ignore: readonly string[];
}

/** Looks at the articles of a folder (absolute) and at what lies beside them. */
export async function survey(folder: string): Promise<Survey> {
  const ignore = readdirSync(folder)
    .filter((name) => aboutRepository.test(name))
    .sort()
    .map((name) => `/${name}`);
  const { files } = await discover(['.'], folder, new IgnoreFiles(folder, ignore));
  const byLanguage = new Map<Language, number>();
  for (const file of files) byLanguage.set(languageOf(file), (byLanguage.get(languageOf(file)) ?? 0) + 1);
  const frontMatter = new FrontMatterCount();
  const fromSite: [string, Document][] = [];
  let read = 0;
  for (const file of sample(files)) {
    const document = documentOf(resolve(folder, file));
    if (!document) continue;
    read++;
    frontMatter.add(document.frontMatter?.data ?? {});
    if (document.links.some(isFromSite)) fromSite.push([file, document]);
  }
  return {
    articles: files.length,
    byLanguage,
    read,
    frontMatter,
    publication: publicationOf(frontMatter, folder),
    siteRoot: await siteRootOf(folder, fromSite),
    ignore,
  };
}

/** So many of the articles as are read, spread over all of them. */
const sample = (files: readonly string[]): string[] => {
  const step = Math.max(1, files.length / sampleSize);
  return Array.from({ length: Math.min(files.length, sampleSize) }, (_, i) => files[Math.floor(i * step)] ?? '');
};

/** An article as it is read; null for one that cannot be, which `check` says. */
function documentOf(file: string): Document | null {
  try {
    return readDocument(readText(file).text, languageOf(file));
  } catch {
    return null;
  }
}

function publicationOf(frontMatter: FrontMatterCount, folder: string): Survey['publication'] {
  const names = frontMatter.outlet;
  if (names.length) return { names, from: `the articles’ ${frontMatter.keysOfOutlets.join(', ')}` };
  // Articles of many outlets: the site that collects them reported none of it.
  if (frontMatter.keysOfOutlets.length) return null;
  const site = siteName(folder);
  return site && { names: [site.name], from: site.file };
}

const isFromSite = ({ kind, destination }: Document['links'][number]) =>
  kind !== 'definition' && /^\/(?!\/)/.test(destination?.value ?? '');

/** The usual folder that has what most links beginning with `/` name. */
async function siteRootOf(folder: string, articles: readonly (readonly [string, Document])[]): Promise<string | null> {
  const root = repositoryRoot(folder);
  let best = { folder: null as string | null, found: 0 };
  let all = 0;
  for (const { links } of articles.map(([, document]) => document)) all += links.filter(isFromSite).length;
  for (const candidate of siteFolders) {
    if (!existsSync(join(folder, candidate))) continue;
    const start = relative(root, join(folder, candidate)).split('\\').join('/');
    const files = new LinkedFiles(root);
    let found = 0;
    for (const [path, document] of articles) {
      const wrong = await inspectFiles(document, files.around(resolve(folder, path), start, null));
      found += document.links.filter(
        (link) => isFromSite(link) && wrong.get(link.id)?.status !== 'missing-file',
      ).length;
    }
    if (found > best.found) best = { folder: candidate, found };
  }
  return best.found * 2 > all ? best.folder : null;
}
