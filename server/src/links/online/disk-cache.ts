/** What servers answered, kept between runs: one small file an address, in the project's own cache folder. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CachedAnswer, OnlineCache, OnlineSettings } from './types.ts';

/** Begins every key; another number means another form. */
const FORM = 'hearsay-online/1';

/**
 * A cache in a folder, made when something is first kept there. What decides an answer beside its address (accepted
 * statuses, the archive, the resolver, which hosts get headers) is part of the key; headers' values are not written.
 * A cache that cannot be read or written is no cache; it never fails.
 */
export function diskCache(folder: string, settings: OnlineSettings): OnlineCache {
  const { accept, archive, doiResolver, headers } = settings;
  const shared = [FORM, accept, archive, doiResolver, Object.keys(headers).sort()];
  let writable = true;
  const fileOf = (address: string) => {
    const name = createHash('sha256')
      .update(JSON.stringify([...shared, address]))
      .digest('hex');
    return join(folder, name.slice(0, 2), `${name.slice(2, 40)}.json`);
  };
  return {
    get(address) {
      try {
        const { verdict, at, page } = JSON.parse(readFileSync(fileOf(address), 'utf8')) as CachedAnswer;
        return typeof verdict.status === 'string' && typeof at === 'number' ? { verdict, at, page } : undefined;
      } catch {
        return undefined;
      }
    },
    set(address, answer) {
      if (!writable) return;
      const file = fileOf(address);
      try {
        mkdirSync(dirname(file), { recursive: true });
        const ignored = join(folder, '.gitignore');
        if (!existsSync(ignored)) writeFileSync(ignored, '*\n');
        writeFileSync(file, JSON.stringify(answer));
      } catch {
        writable = false;
      }
    },
  };
}
