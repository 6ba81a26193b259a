import type { Document } from '../document/types.ts';
import type { LinkVerdict } from './types.ts';

export type * from './types.ts';

/** What can be told of each link from the document alone, by link id. */
export function inspectLinks(_document: Document): ReadonlyMap<string, LinkVerdict> {
  return new Map();
}
