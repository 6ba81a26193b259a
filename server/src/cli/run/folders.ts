import { readdirSync } from 'node:fs';

/** Asked about so many of its files, a folder is listed: one question more than a single file costs. */
const worthListing = 4;

/** What folders hold, each listed once, where enough is asked of it. */
export class Folders {
  private readonly asked = new Map<string, number>();
  private readonly listed = new Map<string, ReadonlySet<string>>();

  /**
   * True where a folder (absolute) is known to hold something of a name that is no symbolic link. False says nothing:
   * file systems differ in which names are the same.
   */
  holds(folder: string, name: string): boolean {
    const names = this.listed.get(folder);
    if (names) return names.has(name);
    const times = (this.asked.get(folder) ?? 0) + 1;
    this.asked.set(folder, times);
    if (times < worthListing) return false;
    const found = namesIn(folder);
    this.listed.set(folder, found);
    return found.has(name);
  }
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return new Set(entries.filter((entry) => !entry.isSymbolicLink()).map(({ name }) => name));
  } catch {
    return new Set(); // Not there, or not ours to list: a file in it may still answer for itself.
  }
}
