/** Which article of the workspace is published at which address, so that one can be followed to another without the network. */
import { languageOf } from '../../document/language.ts';
import { addressKey } from '../../links/address-key.ts';
import { publishedIn } from '../../links/index.ts';
import type { Files, LeftOut } from '../files/types.ts';
import { normal } from './addresses.ts';

/** Of more articles than these the first ones are asked: reading must end, and memory has bounds. */
const most = 10_000;

/** What reading the workspace needs of the server around it. */
export interface Around {
  /** Lets waiting messages be read before reading goes on. */
  pause(): Promise<void>;
  /** Articles can now be followed that could not be before. */
  onFound(): void;
}

/**
 * Nothing is read until a link is first asked about; then the articles are, one after the other and between messages. What
 * is asked before that is done is answered with null, and asked again once it is known.
 */
export class Published {
  around: Around | null = null;
  private readonly files: Files;
  private readonly leftOut: LeftOut;
  private readonly folders: () => readonly string[];
  /** Articles by what their address comes to, and the other way round. */
  private readonly articles = new Map<string, string>();
  private readonly keys = new Map<string, string>();
  private reading: object | null = null;
  private readonly asked = new Set<string>();

  constructor(files: Files, leftOut: LeftOut, folders: () => readonly string[]) {
    this.files = files;
    this.leftOut = leftOut;
    this.folders = folders;
  }

  /** The article that is published at an address; null where none is known. */
  at(address: string): string | null {
    const key = addressKey(address);
    if (key === null) return null;
    if (!this.reading) void this.readAll();
    const found = this.articles.get(key) ?? null;
    if (found === null && this.asked.size < most) this.asked.add(key);
    return found;
  }

  /** Forgets everything: it is read again when somebody asks. */
  forget(): void {
    this.reading = null;
    this.articles.clear();
    this.keys.clear();
    this.asked.clear();
  }

  /** An article has changed, come or gone. */
  async changed(uri: string): Promise<void> {
    const { reading } = this;
    if (reading) await this.read(normal(uri), () => this.reading === reading);
  }

  private async readAll(): Promise<void> {
    const reading = {};
    this.reading = reading;
    const isWanted = () => this.reading === reading;
    let left = most;
    for (const folder of this.folders())
      for (const uri of await this.files.articles(folder, this.leftOut)) {
        await this.around?.pause();
        if (!isWanted() || left-- <= 0) return;
        await this.read(uri, isWanted);
      }
    if (isWanted() && [...this.asked].some((key) => this.articles.has(key))) this.around?.onFound();
  }

  private async read(uri: string, isWanted: () => boolean): Promise<void> {
    const text = await this.files.read(uri);
    if (!isWanted()) return;
    const before = this.keys.get(uri);
    if (before !== undefined && this.articles.get(before) === uri) this.articles.delete(before);
    this.keys.delete(uri);
    const address = text === null ? null : publishedIn(text, languageOf(uri));
    const key = address === null ? null : addressKey(address);
    if (key === null) return;
    this.articles.set(key, uri);
    this.keys.set(uri, key);
  }
}
