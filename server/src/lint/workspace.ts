/** What the articles of a workspace tell about one another: which of them cite which. Pure and offline. */
import type { Document } from '../document/index.ts';
import type { WorkspaceView } from '../rules/index.ts';

/** An article as its neighbours see it. */
export interface WorkspaceArticle {
  /** Its path from the workspace's root, with slashes. */
  readonly path: string;
  /** The address it is published at, else null. */
  readonly canonical: string | null;
  /** Every address it links to, as written. */
  readonly cites: readonly string[];
}

/** What a workspace needs to know of a document: small, so that thousands can be kept. */
export function addressesOf(document: Document, path: string): WorkspaceArticle {
  const { canonical, url } = document.frontMatter?.data ?? {};
  const own = [canonical, url].find((value): value is string => typeof value === 'string');
  const cites = document.links.flatMap(({ destination, kind }) =>
    destination && kind !== 'image' && kind !== 'frontmatter' ? [destination.value] : [],
  );
  return { path, canonical: own ?? null, cites: [...new Set(cites)] };
}

/** What makes two spellings of an address one: host in lower case, no scheme, `www.`, parameters, fragment or end slash. */
function keyOf(address: string, from: string): string | null {
  const base = `file:///${from.split('/').map(encodeURIComponent).join('/')}`;
  if (!URL.canParse(address, base)) return null;
  const { protocol, host, pathname } = new URL(address, base);
  if (!/^(?:https?|file):$/.test(protocol)) return null;
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/(?:index\.html?)?$/, '')}`;
}

/** The workspace as the rules of one of its articles see it; time grows with the number of links in the workspace. */
export function workspaceViewOf(articles: readonly WorkspaceArticle[], path: string): WorkspaceView {
  const namesOf = ({ canonical, path: own }: WorkspaceArticle) =>
    [keyOf(own.split('/').at(-1) ?? own, own), canonical && keyOf(canonical, own)].filter((key) => key !== null);
  const own = articles.find((article) => article.path === path);
  const mine = new Set(own ? namesOf(own) : []);
  const citing = new Map<string, string>();
  for (const article of articles) {
    if (article.path === path) continue;
    if (article.cites.some((address) => mine.has(keyOf(address, article.path) ?? '')))
      for (const name of namesOf(article)) citing.set(name, article.path);
  }
  return { citesBack: (address) => citing.get(keyOf(address, path) ?? '') ?? null };
}
