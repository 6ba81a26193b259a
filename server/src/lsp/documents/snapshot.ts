import type { Checked, Finding, LintSettings } from '../../lint/index.ts';
import { type CitationReport, citationReport } from '../../report/citation/index.ts';
import type { EditorSettings } from '../protocol.ts';
import { nameOf } from '../workspace/addresses.ts';
import type { Places } from './places.ts';

/** What a snapshot is made of. */
export interface SnapshotParts {
  readonly uri: string;
  /** The editor's version of the text; null for a file that is not open. */
  readonly version: number | null;
  readonly places: Places;
  readonly checked: Checked;
  /** The findings that the editor shows: those of `checked` less what a baseline knows, none where switched off. */
  readonly findings: readonly Finding[];
  readonly settings: LintSettings;
  readonly editor: EditorSettings;
}

/** An article as it stood at one moment, read and judged. Every feature answers from one. */
export class Snapshot {
  readonly uri: string;
  readonly version: number | null;
  readonly places: Places;
  readonly checked: Checked;
  readonly findings: readonly Finding[];
  readonly settings: LintSettings;
  readonly editor: EditorSettings;
  private written: CitationReport | null = null;

  constructor(parts: SnapshotParts) {
    this.uri = parts.uri;
    this.version = parts.version;
    this.places = parts.places;
    this.checked = parts.checked;
    this.findings = parts.findings;
    this.settings = parts.settings;
    this.editor = parts.editor;
  }

  get text(): string {
    return this.places.text;
  }

  get article() {
    return this.checked.article;
  }

  get document() {
    return this.checked.article.document;
  }

  /** The article's citation report, written when it is first asked for. */
  get report(): CitationReport {
    this.written ??= citationReport(this.uri, this.checked);
    return this.written;
  }

  /** The headline, else the file's name. */
  get title(): string {
    const headline = this.document.blocks.find(({ kind }) => kind === 'title');
    return headline?.prose.text.trim() || nameOf(this.uri);
  }
}
