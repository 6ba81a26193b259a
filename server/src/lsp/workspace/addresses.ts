/** Addresses of documents and folders, spelt one way, and the paths between them. */
import { URI, Utils } from 'vscode-uri';

/** An address as the server keys by it: editors escape the same path in different ways. */
export const normal = (uri: string): string => URI.parse(uri).toString();

export const parentOf = (uri: string): string => Utils.dirname(URI.parse(uri)).toString();

export const nameOf = (uri: string): string => Utils.basename(URI.parse(uri));

/** A path (with slashes, decoded) from a folder's address; the folder's own address for the empty path. */
export const within = (folder: string, path: string): string => Utils.resolvePath(URI.parse(folder), path).toString();

/** The path from a folder to what lies in it, with slashes and decoded, "" for itself; null for what lies elsewhere. */
export function pathFrom(folder: string, uri: string): string | null {
  const base = URI.parse(folder);
  const target = URI.parse(uri);
  if (base.scheme !== target.scheme || base.authority !== target.authority) return null;
  const start = base.path.endsWith('/') ? base.path : `${base.path}/`;
  if (target.path === base.path) return '';
  return target.path.startsWith(start) ? target.path.slice(start.length) : null;
}

/** The path from one folder to an address anywhere on the same root, with `..` where it must. */
export function relativePath(folder: string, uri: string): string {
  const from = URI.parse(folder).path.split('/').filter(Boolean);
  const to = URI.parse(uri).path.split('/').filter(Boolean);
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
