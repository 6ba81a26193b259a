import { resolve } from 'node:path';
import { languageOf } from '../../document/language.ts';
import { addressKey } from '../../links/address-key.ts';
import { publishedIn } from '../../links/index.ts';
import { readText } from '../files/read.ts';
import { pathFromRoot } from '../files/repository.ts';
import { Settings, type SettingsOptions } from './settings.ts';

/**
 * Which of the articles of a call is published at which address, so that the chain can be followed from one to another
 * without the network: paths from the repository's root, by what addresses come to. Empty where nobody wants the chain.
 */
export function publishedArticles(
  files: readonly string[],
  options: SettingsOptions,
  cwd: string,
): ReadonlyMap<string, string> {
  const settings = new Settings(options, cwd);
  const fromRoot = pathFromRoot(cwd);
  const published = new Map<string, string>();
  for (const file of files) {
    const own = settings.of(file);
    if (!own.chain && !own.quotations) continue;
    try {
      const address = publishedIn(readText(resolve(cwd, file)).text, languageOf(file));
      const key = address && addressKey(address);
      if (key) published.set(key, fromRoot(file));
    } catch {
      // Said when the article is checked.
    }
  }
  return published;
}
