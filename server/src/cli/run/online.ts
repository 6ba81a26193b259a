import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { readUserSettings, userSettingsFile } from '../../config/user.ts';
import { readDocument } from '../../document/index.ts';
import { languageOf } from '../../document/language.ts';
import type { LinkedText, LinkVerdict } from '../../links/index.ts';
import { checkOnline, diskCache, onlineSettings, summarizeHosts, unsetVariables } from '../../links/online/index.ts';
import { type FileText, readText } from '../files/read.ts';
import { cacheFolder } from './cache-folder.ts';
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

/** What the network answered, by address. Plain data, so that it reaches every thread. */
export interface OnlineAnswers {
  readonly verdicts: ReadonlyMap<string, LinkVerdict>;
  /** The articles on the linked pages, where the settings want quotations or the chain looked at. */
  readonly pages: ReadonlyMap<string, LinkedText>;
}

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
  const verdicts = new Map<string, LinkVerdict>();
  const pages = new Map<string, LinkedText>();
  const stop = new AbortController();
  const interrupt = () => stop.abort(new Error('interrupted'));
  process.once('SIGINT', interrupt);
  try {
    await checkOnline(addresses, {
      settings: asked,
      signal: stop.signal,
      ...(folder !== false && { cache: diskCache(folder, asked) }),
      onProgress: ({ done, total, url, verdict }) => {
        verdicts.set(url, verdict);
        progress.at(done, total);
      },
      ...(wantsPages && {
        onPage: (address: string, page: LinkedText | null) => {
          if (page) pages.set(address, page);
        },
      }),
    });
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    progress.clear();
    note(`stopped: ${verdicts.size} of ${addresses.size} addresses were asked for, the others were not`);
  } finally {
    process.off('SIGINT', interrupt);
  }
  progress.clear();
  for (const line of summaryLines(verdicts)) note(line);
  return { verdicts, pages };
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

/** What became of links, in the words of the summary. */
const WORDS = {
  alive: 'answer',
  redirected: 'moved for good',
  dead: 'gone',
  'soft-404': 'gone by their own words',
  refused: 'refused to answer',
  'broken-fragment': 'without the place linked to',
  malformed: 'malformed',
  skipped: 'not asked',
} as const;

/** No more hosts than this are told of. */
const MOST_HOSTS = 10;

/** The summary: all in one line, then the hosts with trouble, worst first. */
function summaryLines(verdicts: ReadonlyMap<string, LinkVerdict>): string[] {
  if (verdicts.size === 0) return [];
  const hosts = summarizeHosts(verdicts);
  const told = (counts: Readonly<Partial<Record<string, number>>>) =>
    Object.entries(WORDS).flatMap(([status, words]) => (counts[status] ? `${counts[status]} ${words}` : []));
  const all: Partial<Record<string, number>> = {};
  for (const { counts } of hosts)
    for (const [status, count] of Object.entries(counts)) all[status] = (all[status] ?? 0) + count;
  const troubled = hosts.filter(({ counts }) => Object.keys(counts).some((s) => s !== 'alive' && s !== 'skipped'));
  const lines = troubled.slice(0, MOST_HOSTS).map(({ host, counts }) => `  ${host}: ${told(counts).join(', ')}`);
  const more = troubled.length - MOST_HOSTS;
  return [
    `${verdicts.size} links on ${hosts.length} ${hosts.length === 1 ? 'host' : 'hosts'}: ${told(all).join(', ')}`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more hosts with such links`] : []),
  ];
}
