/** Everything around an article that decides its findings, for whoever asks by its address. */
import type { Configuration } from '../../config/schema.ts';
import { settingsOf } from '../../config/settings.ts';
import type { Document } from '../../document/index.ts';
import { type LinkedText, type LinkVerdict, linkedTexts, verdictsOf, type WorkspaceFiles } from '../../links/index.ts';
import {
  defaultSettings,
  type Finding,
  type LintSettings,
  linkedViewOf,
  type SettingsLayer,
  withLayer,
} from '../../lint/index.ts';
import type { LinkedView } from '../../rules/index.ts';
import type { Files } from '../files/types.ts';
import type { EditorSettings } from '../protocol.ts';
import { parentOf, pathFrom, relativePath, within } from './addresses.ts';
import { type Baseline, Baselines } from './baselines.ts';
import { Configurations, type FoundConfiguration } from './configurations.ts';
import { IgnoreFiles } from './ignored.ts';
import { LinkedFiles } from './linked-files.ts';
import { Published } from './published.ts';
import { remembered } from './remembered.ts';

export class Workspace {
  readonly files: Files;
  readonly configurations: Configurations;
  readonly ignored: IgnoreFiles;
  /** Whether anything but open documents may be read. */
  readonly trusted: boolean;
  readonly published: Published;
  private readonly linked: LinkedFiles;
  private readonly baselines: Baselines;
  private readonly roots = new Map<string, Promise<string>>();
  private readonly answers = new Map<string, LinkVerdict>();
  private readonly pages = new Map<string, LinkedText>();
  /** Addresses of the workspace's folders. */
  folders: readonly string[] = [];

  /** Where `trusted` is false, `files` must be none. */
  constructor(files: Files, trusted: boolean) {
    this.files = files;
    this.trusted = trusted;
    this.configurations = new Configurations(files);
    this.ignored = new IgnoreFiles(files, this.configurations);
    this.published = new Published(
      files,
      (uri, isFolder) => this.ignored.ignores(uri, isFolder),
      () => this.folders,
    );
    this.linked = new LinkedFiles(files, this.published);
    this.baselines = new Baselines(files);
  }

  /** Forgets what was read, so that the next question reads it again. */
  forget(): void {
    this.configurations.forget();
    this.ignored.forget();
    this.linked.forget();
    this.published.forget();
    this.baselines.forget();
    this.roots.clear();
  }

  /** Forgets what is known of the files that articles link to. */
  forgetLinkedFiles(): void {
    this.linked.forget();
  }

  /** The workspace folder that an address lies in, the innermost one; null for none. */
  folderOf(uri: string): string | null {
    const around = this.folders.filter((folder) => pathFrom(folder, uri) !== null);
    return around.sort((a, b) => b.length - a.length)[0] ?? null;
  }

  /** The configuration of an article; a document that is no file has that of the first folder. */
  async configurationOf(uri: string): Promise<{ found: FoundConfiguration; path: string } | null> {
    const at = this.placeOf(uri);
    const found = at === null ? null : await this.configurations.of(parentOf(at));
    return found && at !== null ? { found, path: pathFrom(parentOf(found.uri), at) ?? '' } : null;
  }

  /**
   * The settings of an article. The editor's own count where no configuration file decides: with one, editor and command
   * line cannot differ.
   */
  async settings(uri: string, editor: EditorSettings): Promise<LintSettings> {
    const configured = await this.configurationOf(uri);
    return configured
      ? settingsOf(configured.found.configuration, configured.path)
      : withLayer(defaultSettings, layer(editor));
  }

  /** Whether an article is to be left alone although somebody opened it: Hearsay's own ignore file or setting says so. */
  async leavesOut(uri: string): Promise<boolean> {
    return this.trusted && !uri.startsWith('untitled:') && this.ignored.ignores(uri, false, true);
  }

  /** What is known of each of a document's links: by its words, its files, and what servers answered when asked. */
  async verdicts(uri: string, document: Document): Promise<ReadonlyMap<string, LinkVerdict>> {
    return verdictsOf(document, await this.filesAround(uri), this.answers);
  }

  /** What a document links to, read, where its settings want quotations or the chain looked at; else null. */
  async linkedView(uri: string, document: Document, settings: LintSettings): Promise<LinkedView | null> {
    if (!settings.quotations && !settings.chain) return null;
    const files = await this.filesAround(uri);
    const texts = await linkedTexts(document, files, this.pages);
    return linkedViewOf(document, files?.article ?? '', texts, settings);
  }

  /** The files around a document; null where none may be looked at. */
  private async filesAround(uri: string): Promise<WorkspaceFiles | null> {
    const at = this.trusted ? this.placeOf(uri) : null;
    if (at === null) return null;
    const root = await this.root(parentOf(at));
    return this.linked.around(root, pathFrom(root, at) ?? '', await this.siteRoot(uri, root));
  }

  /** Keeps what servers answered, by address. */
  keep(answers: ReadonlyMap<string, LinkVerdict>, pages: ReadonlyMap<string, LinkedText>): void {
    for (const [address, verdict] of answers) this.answers.set(address, verdict);
    for (const [address, page] of pages) this.pages.set(address, page);
  }

  /** The findings that a baseline does not know already. */
  async unknown(uri: string, text: string, findings: readonly Finding[]): Promise<readonly Finding[]> {
    const at = this.placeOf(uri);
    return at === null || !findings.length ? findings : this.baselines.without(at, text, findings);
  }

  /** The baseline that an article's findings are compared with; null for none. */
  async baselineOf(uri: string): Promise<Baseline | null> {
    const at = this.placeOf(uri);
    return at === null ? null : this.baselines.of(parentOf(at));
  }

  /** How the online check is set for an address, as its configuration says. */
  async online(uri: string): Promise<NonNullable<Configuration['online']>> {
    return (await this.configurationOf(uri))?.found.configuration.online ?? {};
  }

  /** Where a document lies, as far as files around it are concerned: one that is no file lies in the first folder. */
  private placeOf(uri: string): string | null {
    if (!uri.startsWith('untitled:')) return uri;
    const [first] = this.folders;
    return first === undefined ? null : within(first, 'untitled');
  }

  /** The folder that paths count from: the repository's, else the workspace's, else the article's own. */
  private root(folder: string): Promise<string> {
    return remembered(this.roots, folder, () => this.findRoot(folder));
  }

  private async findRoot(folder: string): Promise<string> {
    for (let at = folder; ; at = parentOf(at)) {
      if ((await this.files.kind(within(at, '.git'))) !== null) return at;
      if (parentOf(at) === at) return this.folderOf(folder) ?? folder;
    }
  }

  private async siteRoot(uri: string, root: string): Promise<string | null> {
    const configured = await this.configurationOf(uri);
    const folder = configured?.found.configuration.siteRoot;
    if (!configured || folder === undefined) return null;
    return relativePath(root, within(parentOf(configured.found.uri), folder));
  }
}

const layer = ({ profile, publication, rules }: EditorSettings): SettingsLayer => ({
  ...(profile !== null && { profile }),
  ...(publication.length && { publication }),
  rules: rules as NonNullable<SettingsLayer['rules']>,
});
