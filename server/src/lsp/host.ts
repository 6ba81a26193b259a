/** What the server needs of the place it runs in. Node and a browser's worker each hand in their own. */
import type { LinkedText, LinkVerdict } from '../links/index.ts';
import type { RepositoryOnlineSettings } from '../links/online/types.ts';
import type { Files } from './files/types.ts';

/** How the online check is asked; only where somebody asks for it. */
export type AskOnline = (
  addresses: readonly string[],
  settings: RepositoryOnlineSettings,
  signal: AbortSignal,
  progress: (done: number, total: number) => void,
  /** Is handed the article on each page, where that is wanted; else null. */
  page: ((address: string, page: LinkedText) => void) | null,
) => Promise<ReadonlyMap<string, LinkVerdict>>;

export interface Host {
  /** Files of the place itself; null where the client must be asked for all of them. */
  readonly files: Files | null;
  /** Null where the network cannot be asked. */
  readonly online: AskOnline | null;
  /** Milliseconds since some start. */
  now(): number;
  /** Calls back after milliseconds, or as soon as waiting messages have been read for 0. What it returns takes it back. */
  after(milliseconds: number, call: () => void): () => void;
}
