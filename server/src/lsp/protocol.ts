/**
 * What Hearsay's server and its clients say to each other beyond the Language Server Protocol. Types and names alone, so
 * that a client can import them without the server. Addresses are document URIs; places in a citation report are offsets,
 * as everywhere in it.
 */
import type { ArticleSummary, CitationReport } from '../report/citation/model.ts';
import type { Severity } from '../rules/types.ts';

/** Request: the citation report of a document; null where there is none, or it is no document. */
export const citationReportRequest = 'hearsay/citationReport';
export interface CitationReportParams {
  /** A document, open or not. */
  readonly uri: string;
}
export type CitationReportResult = CitationReport | null;

/** Request: a line for every article below a folder, worst first. Can be cancelled. */
export const folderReportRequest = 'hearsay/folderReport';
export interface FolderReportParams {
  /** A folder of the workspace; every workspace folder where left out. */
  readonly uri?: string;
  /** Reported with `$/progress` while the articles are read. */
  readonly workDoneToken?: string | number;
}
export type FolderReportResult = readonly ArticleSummary[];

/** Request: a citation report of a document or folder in one of the formats of `hearsay report`, as text. */
export const exportReportRequest = 'hearsay/exportReport';
export interface ExportReportParams {
  /** A document, open or not, or a folder of the workspace. */
  readonly uri: string;
  /** Reported with `$/progress` while a folder is read. */
  readonly workDoneToken?: string | number;
  readonly format: 'html' | 'markdown' | 'csv' | 'json' | 'web-annotation' | 'schema-org';
}
export type ExportReportResult = string | null;

/** Request: check every article of the workspace and publish what is found. Reports progress; can be cancelled. */
export const checkWorkspaceRequest = 'hearsay/checkWorkspace';
/** Request: ask the servers behind the links of a document (of the workspace where `uri` is left out). Asked for only. */
export const checkLinksOnlineRequest = 'hearsay/checkLinksOnline';
export interface CheckParams {
  readonly uri?: string;
  readonly workDoneToken?: string | number;
}
export interface CheckResult {
  readonly files: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Of an online check: what became of the links, all in the first line, then the hosts with trouble; else left out. */
  readonly summary?: readonly string[];
}

/** Notification to the client: what an open document's findings count to. */
export const statusNotification = 'hearsay/status';
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  readonly counts: Readonly<Record<Severity, number>>;
}

/**
 * What the client tells at the start (`initializationOptions`). Every part may be left out: editors without a client of
 * their own send none of it.
 */
export interface InitializationOptions {
  /**
   * False where the folder is not trusted (VS Code's restricted mode): no file but the open documents is read, no
   * configuration either, and no connection is opened. True where left out. A client restarts the server when trust is
   * given.
   */
  readonly trusted?: boolean;
  /** True where the client answers `hearsay/findFiles` and `hearsay/readFile`: a browser's worker has no other way. */
  readonly files?: boolean;
  /** The client's own commands that the server may put behind a lens or an action; none where left out. */
  readonly commands?: readonly ClientCommand[];
  /**
   * True where the client shows a diagnostic's message by itself over its words, as VS Code does: hovers there leave it
   * out. False where left out.
   */
  readonly showsMessagesOnHover?: boolean;
  /** Settings, for a client that answers no `workspace/configuration`. */
  readonly settings?: Partial<EditorSettings>;
}

/** Commands that a client may have. `showReport` is called with a document's URI. */
export const showReportCommand = 'hearsay.showCitationReport';
export type ClientCommand = typeof showReportCommand;

/**
 * Command of the server (`workspace/executeCommand`), behind actions that write into another file: shows a place of a
 * document through `window/showDocument`, its words selected. Arguments: a document's URI, a range.
 */
export const openPlaceCommand = 'hearsay.openPlace';

/** Request to the client: the workspace's files of a glob, as document URIs, less what the editor's settings leave out. */
export const findFilesRequest = 'hearsay/findFiles';
export interface FindFilesParams {
  /** A glob as VS Code reads it, from every workspace folder: `articles/*.{md,html,txt}`. */
  readonly include: string;
  /** A folder to stay in, as a URI; every workspace folder where left out. */
  readonly folder?: string;
}
export type FindFilesResult = readonly string[];

/** Request to the client: a file's text as UTF-8; null where there is none. */
export const readFileRequest = 'hearsay/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export type ReadFileResult = string | null;

/** Request to the client: what stands at an address; null where there is nothing. */
export const fileKindRequest = 'hearsay/fileKind';
export interface FileKindParams {
  readonly uri: string;
}
export type FileKindResult = 'file' | 'folder' | null;

/** The settings' section: the server asks `workspace/configuration` for it, with the document as scope. */
export const settingsSection = 'hearsay';
/**
 * An editor's settings for a document. What they say of profile, publication and rules counts where no configuration file
 * decides for it: with a file, editor and command line give the same findings.
 */
export interface EditorSettings {
  /** False where the document is to be left alone: no findings, no lenses, no tokens. */
  readonly enable: boolean;
  /** The house style; null for what the configuration says. */
  readonly profile: string | null;
  /** Names of the articles' own outlet. */
  readonly publication: readonly string[];
  /** Rules by name: a severity, or a severity and options, as in a configuration file. */
  readonly rules: Readonly<Record<string, unknown>>;
  readonly codeLens: { readonly enable: boolean };
  /** The name behind "he said". Off where left out. */
  readonly inlayHints: { readonly enable: boolean };
  /** Semantic tokens for source, cue, quotation and unnamed source. */
  readonly semanticHighlighting: { readonly enable: boolean };
  /** Findings in articles that nobody has opened, as the client asks for them. Off where left out. */
  readonly workspaceDiagnostics: { readonly enable: boolean };
}

/** The semantic tokens that the server tells, by index: a theme or a client can give each a colour. */
export const semanticTokenTypes = ['source', 'cue', 'quotation'] as const;
/** `unnamed`: a source that is not named. `relayed`: what came through another outlet. */
export const semanticTokenModifiers = ['unnamed', 'relayed'] as const;
