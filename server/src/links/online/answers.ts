import type { LinkedText, LinkVerdict } from '../types.ts';
import { checkOnline } from './check.ts';
import { diskCache } from './disk-cache.ts';
import type { OnlineProgress, OnlineSettings } from './types.ts';

/** What the network answered, by address. Plain data, so that it reaches every thread. */
export interface OnlineAnswers {
  readonly verdicts: ReadonlyMap<string, LinkVerdict>;
  /** The articles on the linked pages, where they were wanted. */
  readonly pages: ReadonlyMap<string, LinkedText>;
}

export interface AnswersOptions {
  readonly settings: OnlineSettings;
  /** The folder where answers are kept between runs; null for nowhere. The settings may forbid it too. */
  readonly folder: string | null;
  /** Stops the asking; what was answered by then is given back. */
  readonly signal: AbortSignal;
  /** Whether the articles on the pages are wanted. */
  readonly wantsPages: boolean;
  readonly onProgress: (progress: OnlineProgress) => void;
}

/** Asks for addresses, each once, as command line and language server both do. */
export async function askForAnswers(addresses: Iterable<string>, options: AnswersOptions): Promise<OnlineAnswers> {
  const { settings, folder, signal, wantsPages, onProgress } = options;
  const verdicts = new Map<string, LinkVerdict>();
  const pages = new Map<string, LinkedText>();
  try {
    await checkOnline(addresses, {
      settings,
      signal,
      ...(folder !== null && settings.cache && { cache: diskCache(folder, settings) }),
      onProgress: (progress) => {
        verdicts.set(progress.url, progress.verdict);
        onProgress(progress);
      },
      ...(wantsPages && {
        onPage: (address: string, page: LinkedText | null) => {
          if (page) pages.set(address, page);
        },
      }),
    });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return { verdicts, pages };
}
