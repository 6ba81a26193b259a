import { resolve } from 'node:path';
import { readDocument } from '../../document/index.ts';
import type { LinkVerdict } from '../../links/index.ts';
import { checkOnline } from '../../links/online/check.ts';
import { defaultOnlineSettings } from '../../links/online/settings.ts';
import type { OnlineSettings } from '../../links/online/types.ts';
import { languageOf } from '../files/language.ts';
import { readText } from '../files/read.ts';

export interface OnlineOptions {
  readonly cwd: string;
  /** What the configuration says. */
  readonly settings: Partial<OnlineSettings>;
  /** Hosts that may be asked although their address is private. */
  readonly allowHosts: readonly string[];
  onProgress(done: number, total: number): void;
}

/**
 * Asks for every address that articles link to, each once, and gives what came of it by address. The one thing here that
 * uses the network; it sends requests for the linked pages and nothing else.
 */
export function checkLinksOnline(
  files: readonly string[],
  options: OnlineOptions,
): Promise<ReadonlyMap<string, LinkVerdict>> {
  const { cwd, settings, allowHosts, onProgress } = options;
  const addresses = new Set<string>();
  for (const file of files) for (const address of addressesIn(resolve(cwd, file))) addresses.add(address);
  return checkOnline(addresses, {
    settings: { ...defaultOnlineSettings, ...settings, allowHosts },
    onProgress: ({ done, total }) => onProgress(done, total),
  });
}

function addressesIn(file: string): string[] {
  try {
    const { links } = readDocument(readText(file).text, languageOf(file));
    return links.flatMap(({ destination }) => (destination && isRemote(destination.value) ? destination.value : []));
  } catch {
    return []; // Said when the article is checked.
  }
}

const isRemote = (address: string) => /^(?:https?:|doi:|\/\/)/i.test(address);
