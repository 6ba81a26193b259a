import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** A language client of either kind, desktop or browser. */
export type Client = BaseLanguageClient & {
  /** Ends what a stopped connection leaves behind. */
  readonly terminate?: () => void;
};

/** Makes a client that is not started yet. `onCrash` is for failures that no closed connection tells of. */
export type NewClient = (id: string, name: string, options: LanguageClientOptions, onCrash: () => void) => Client;
