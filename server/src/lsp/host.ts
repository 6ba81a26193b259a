/** What the server needs of the place it runs in. Node and a browser's worker each hand in their own. */
import type { OnlineAnswers } from '../links/online/answers.ts';
import type { RepositoryOnlineSettings } from '../links/online/types.ts';
import type { Files } from './files/types.ts';

/** How the online check is asked; only where somebody asks for it. */
export type AskOnline = (
  addresses: readonly string[],
  settings: RepositoryOnlineSettings,
  signal: AbortSignal,
  progress: (done: number, total: number) => void,
  options: {
    /** Whether the articles on the pages are wanted. */
    readonly wantsPages: boolean;
    /** The folder (its address) whose cache keeps the answers; null for none. */
    readonly folder: string | null;
  },
) => Promise<
  OnlineAnswers & { /** What became of the links, host by host, a line each. */ readonly summary: readonly string[] }
>;

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
