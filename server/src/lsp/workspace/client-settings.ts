import type { Connection } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import type { Host } from '../host.ts';
import { type EditorSettings, settingsSection } from '../protocol.ts';
import { editorSettings } from './editor-settings.ts';
import { remembered } from './remembered.ts';

/** How long a client may take to answer before its defaults count, in milliseconds. */
const patience = 3000;

/** The editor's settings, asked for by document where the client answers, and kept until they change. */
export class ClientSettings {
  private readonly connection: Connection;
  private readonly client: Client;
  private readonly host: Host;
  private readonly byDocument = new Map<string, Promise<EditorSettings>>();
  private shared: EditorSettings;

  constructor(connection: Connection, client: Client, host: Host) {
    this.connection = connection;
    this.client = client;
    this.host = host;
    this.shared = editorSettings(client.options.settings);
  }

  of(uri: string): Promise<EditorSettings> {
    if (!this.client.configuration) return Promise.resolve(this.shared);
    return remembered(this.byDocument, uri, () => this.ask(uri));
  }

  /** Takes what a client says has changed: all settings, or nothing where it is asked for them. */
  change(settings: unknown): void {
    this.byDocument.clear();
    if (this.client.configuration || typeof settings !== 'object' || settings === null) return;
    this.shared = editorSettings(
      (settings as Record<string, unknown>)[settingsSection] ?? this.client.options.settings,
    );
  }

  forget(uri: string): void {
    this.byDocument.delete(uri);
  }

  private async ask(uri: string): Promise<EditorSettings> {
    const late = new Promise<null>((resolve) => void this.host.after(patience, () => resolve(null)));
    const answer = this.connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection });
    return editorSettings(await Promise.race([answer.catch(() => null), late]));
  }
}
