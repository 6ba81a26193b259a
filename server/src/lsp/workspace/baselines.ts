/** Findings that are known already, from the baseline the command line keeps. */
import {
  baselineName,
  fingerprints,
  type KnownFinding,
  knownFinding,
  newFindings,
  readBaseline,
} from '../../lint/index.ts';
import type { Finding } from '../../lint/types.ts';
import type { Files } from '../files/types.ts';
import { parentOf, pathFrom, within } from './addresses.ts';
import { remembered } from './remembered.ts';

/** A baseline that was found. */
export interface Baseline {
  readonly folder: string;
  readonly text: string;
  readonly entries: readonly KnownFinding[];
  readonly byPath: ReadonlyMap<string, readonly KnownFinding[]>;
  /** Known findings of articles that are gone. */
  readonly orphans: readonly KnownFinding[];
}

/** Baselines, each read once until `forget` is called. */
export class Baselines {
  private readonly files: Files;
  private readonly byFolder = new Map<string, Promise<Baseline | null>>();

  constructor(files: Files) {
    this.files = files;
  }

  forget(): void {
    this.byFolder.clear();
  }

  /** The findings of an article that the baseline above it does not know. */
  async without(uri: string, text: string, findings: readonly Finding[]): Promise<readonly Finding[]> {
    const baseline = await this.of(parentOf(uri));
    const path = baseline && pathFrom(baseline.folder, uri);
    if (!baseline || !path) return findings;
    const known = baseline.byPath.get(path) ?? [];
    if (!known.length && !baseline.orphans.length) return findings;
    const prints = fingerprints(text, findings);
    const today = findings.map((finding, index) =>
      knownFinding(path, text, { ...finding, fingerprint: prints[index] ?? '' }),
    );
    const open = new Set(newFindings(today, new Set(known), new Set(baseline.orphans)));
    return findings.filter((_, index) => open.has(index));
  }

  /** The baseline of a folder, or of one above it within the repository; null where there is none. */
  of(folder: string): Promise<Baseline | null> {
    return remembered(this.byFolder, folder, () => this.find(folder));
  }

  private async find(folder: string): Promise<Baseline | null> {
    const text = await this.files.read(within(folder, baselineName));
    const entries = text === null ? null : readBaseline(text);
    if (text !== null && entries && !('problem' in entries)) return this.baseline(folder, text, entries);
    const above = parentOf(folder);
    if (above === folder || (await this.files.kind(within(folder, '.git'))) !== null) return null;
    return this.of(above);
  }

  private async baseline(folder: string, text: string, entries: readonly KnownFinding[]): Promise<Baseline> {
    const byPath = new Map<string, KnownFinding[]>();
    for (const entry of entries) byPath.set(entry.path, [...(byPath.get(entry.path) ?? []), entry]);
    const orphans: KnownFinding[] = [];
    for (const [path, known] of byPath)
      if ((await this.files.kind(within(folder, path))) === null) orphans.push(...known);
    return { folder, text, entries, byPath, orphans };
  }
}
