/** Reads and judges documents, open ones as they change, others from their files. */
import { readDocument } from '../../document/index.ts';
import { languageOf } from '../../document/language.ts';
import { judge } from '../../lint/index.ts';
import type { EditorSettings } from '../protocol.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { OpenDocument } from './open-document.ts';
import { Places } from './places.ts';
import { Snapshot } from './snapshot.ts';

/** The editor's settings of an address. */
export type SettingsOf = (uri: string) => Promise<EditorSettings>;

interface Kept {
  readonly snapshot: Promise<Snapshot>;
  readonly version: number;
  readonly generation: number;
}

export class Analyser {
  private readonly workspace: Workspace;
  private readonly settingsOf: SettingsOf;
  private readonly kept = new WeakMap<OpenDocument, Kept>();
  /** Counts what has changed around the articles: equal numbers, equal surroundings. */
  generation = 0;

  constructor(workspace: Workspace, settingsOf: SettingsOf) {
    this.workspace = workspace;
    this.settingsOf = settingsOf;
  }

  /** Forgets what was judged: settings or files around the articles have changed. */
  invalidate(): void {
    this.generation++;
  }

  /** An open document as it stands now; asked again for the same text, the same answer. */
  current(open: OpenDocument): Promise<Snapshot> {
    const kept = this.kept.get(open);
    const { generation } = this;
    if (kept?.version === open.version && kept.generation === generation) return kept.snapshot;
    const snapshot = this.judge(open, kept?.snapshot ?? null);
    this.kept.set(open, { snapshot, version: open.version, generation });
    return snapshot;
  }

  /** Whether a snapshot is what the document's text and the settings give now. */
  isCurrent(open: OpenDocument, snapshot: Snapshot): boolean {
    return snapshot.version === open.version && this.kept.get(open)?.generation === this.generation;
  }

  /** A file that is not open; null where it cannot be read. Nothing of it is kept. */
  async file(uri: string): Promise<Snapshot | null> {
    const text = await this.workspace.files.read(uri);
    if (text === null) return null;
    return this.snapshot(uri, null, new Places(text), readDocument(text, languageOf(uri)), null, null);
  }

  private judge(open: OpenDocument, before: Promise<Snapshot> | null): Promise<Snapshot> {
    // The text is read before anything is waited for: what is typed meanwhile belongs to the next snapshot.
    const places = new Places(open.text);
    return this.snapshot(open.uri, open.version, places, open.read(), open, before);
  }

  private async snapshot(
    uri: string,
    version: number | null,
    places: Places,
    document: ReturnType<typeof readDocument>,
    open: OpenDocument | null,
    before: Promise<Snapshot> | null,
  ): Promise<Snapshot> {
    const readWikiLinks = open?.readsWikiLinks ?? false;
    const editor = await this.settingsOf(uri);
    const settings = await this.workspace.settings(uri, editor);
    // Which brackets are links depends on the settings, which are known only now: the next reading goes by them.
    const read =
      settings.wikiLinks === readWikiLinks ? document : readDocument(document.text, document.language, settings);
    open?.readWikiLinks(settings.wikiLinks);
    const verdicts = await this.workspace.verdicts(uri, read);
    const linked = await this.workspace.linkedView(uri, read, settings);
    const earlier = await before?.catch(() => null);
    const checked = judge(read, verdicts, settings, linked, earlier?.checked);
    const shown = editor.enable && !(await this.workspace.leavesOut(uri));
    const findings = shown ? await this.workspace.unknown(uri, places.text, checked.findings) : [];
    return new Snapshot({ uri, version, places, checked, findings, settings, editor });
  }
}
