import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../../config/cache-folder.ts';
import { readUserSettings, userSettingsFile } from '../../config/user.ts';
import { readDocument } from '../../document/index.ts';
import { languageOf } from '../../document/language.ts';
import {
  askForAnswers,
  type OnlineAnswers,
  onlineSettings,
  summaryLines,
  unsetVariables,
} from '../../links/online/index.ts';
import { type FileText, readText } from '../files/read.ts';
import type { OnlineArticle } from './online-articles.ts';
import { Progress } from './progress.ts';
import { Settings, type SettingsOptions } from './settings.ts';

/** How a call asks the network. */
export interface OnlineOptions {
  readonly cwd: string;
  readonly settings: SettingsOptions;
  /** Hosts that the call allows although their address is private, beside those of the user's settings. */
  readonly allowHosts: readonly string[];
  /** Where answers are kept from run to run: the project's cache folder where nothing is said, false for nowhere. */
  readonly cache: string | false | undefined;
  /** Whether to leave out how far it is, and the summary. */
  readonly quiet: boolean;
}

export type { OnlineAnswers } from '../../links/online/index.ts';

/**
 * Asks for every address that articles link to, each once. The one thing of the command line that uses the network; it
 * sends requests for the linked pages and nothing else. An interrupt (Ctrl+C) stops the asking: the findings of what was
 * asked by then are still told.
 */
export async function askOnline(articles: readonly OnlineArticle[], options: OnlineOptions): Promise<OnlineAnswers> {
  const { cwd, allowHosts, cache, quiet } = options;
  const note = (message: string) => quiet || process.stderr.write(`hearsay: ${message}\n`);
  const user = readUserSettings(userSettingsFile(process.env, homedir())).online ?? {};
  for (const name of new Set(unsetVariables(user, process.env)))
    note(`the variable ${name}, which a header of your settings names, is not set: that header is not sent`);
  const settings = new Settings(options.settings, cwd);
  const { addresses, wantsPages } = linksOf(articles, settings, cwd);
  const online = onlineSettings(settings.configurations.of(cwd)?.configuration.online, user, process.env);
  const asked = { ...online, allowHosts: [...online.allowHosts, ...allowHosts] };
  const folder = cache === undefined ? join(cacheFolder(cwd), 'online') : cache;
  const progress = new Progress(0, !quiet, 'links');
  const stop = new AbortController();
  const interrupt = () => stop.abort(new Error('interrupted'));
  process.once('SIGINT', interrupt);
  try {
    const answers = await askForAnswers(addresses, {
      settings: asked,
      folder: folder === false ? null : folder,
      signal: stop.signal,
      wantsPages,
      onProgress: ({ done, total }) => progress.at(done, total),
    });
    progress.clear();
    if (stop.signal.aborted)
      note(`stopped: ${answers.verdicts.size} of ${addresses.size} addresses were asked for, the others were not`);
    for (const line of summaryLines(answers.verdicts)) note(line);
    return answers;
  } finally {
    process.off('SIGINT', interrupt);
  }
}

const isRemote = (address: string) => /^(?:https?:|doi:|\/\/)/i.test(address);

function linksOf(articles: readonly OnlineArticle[], settings: Settings, cwd: string) {
  const addresses = new Set<string>();
  let wantsPages = false;
  for (const { path, text } of articles) {
    const own = settings.of(path);
    wantsPages ||= own.quotations || own.chain;
    let file: Pick<FileText, 'text'>;
    try {
      file = text === undefined ? readText(resolve(cwd, path)) : { text };
    } catch {
      continue; // Said when the article is checked.
    }
    for (const { destination } of readDocument(file.text, languageOf(path), own).links)
      if (destination && isRemote(destination.value)) addresses.add(destination.value);
  }
  return { addresses, wantsPages };
}
