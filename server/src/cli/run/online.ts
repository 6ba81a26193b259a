import { resolve } from 'node:path';
import { readDocument } from '../../document/index.ts';
import { languageOf } from '../../document/language.ts';
import type { LinkVerdict } from '../../links/index.ts';
import { checkOnline } from '../../links/online/check.ts';
import { defaultOnlineSettings } from '../../links/online/settings.ts';
import type { OnlineSettings } from '../../links/online/types.ts';
import { readText } from '../files/read.ts';
import { Progress } from './progress.ts';
import { Settings, type SettingsOptions } from './settings.ts';

export interface OnlineOptions {
  readonly cwd: string;
  readonly settings: SettingsOptions;
  /** Hosts that may be asked although their address is private. */
  readonly allowHosts: readonly string[];
  /** Whether to leave out how far it is. */
  readonly quiet: boolean;
}

/**
 * Asks for every address that articles link to, each once, and gives what came of it by address. The one thing here that
 * uses the network; it sends requests for the linked pages and nothing else.
 */
export async function onlineVerdicts(
  files: readonly string[],
  options: OnlineOptions,
): Promise<ReadonlyMap<string, LinkVerdict>> {
  const { cwd, settings, allowHosts, quiet } = options;
  const configured = new Settings(settings, cwd).configurations.of(cwd)?.configuration.online;
  const addresses = new Set<string>();
  for (const file of files) for (const address of addressesIn(resolve(cwd, file))) addresses.add(address);
  const progress = new Progress(0, !quiet, 'links');
  const verdicts = await checkOnline(addresses, {
    settings: { ...defaultOnlineSettings, ...(configured as Partial<OnlineSettings> | undefined), allowHosts },
    onProgress: ({ done, total }) => progress.at(done, total),
  });
  progress.clear();
  return verdicts;
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
