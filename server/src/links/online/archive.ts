/** Archived copies of pages that are gone. */
import { type Asker, ask } from './ask.ts';

/**
 * The address of an archived copy, else null. The Wayback Machine answers `/web/ADDRESS` with a redirect to its newest
 * copy, `/web/TIMESTAMP/ADDRESS`; a Memento time gate (RFC 7089) does the same.
 */
export async function findArchived(address: string, asker: Asker): Promise<string | null> {
  const { archive } = asker.settings;
  if (archive === null) return null;
  const answer = await ask(archive + address, asker, { bytes: 0 });
  if (answer.failure || answer.hops.length < 2 || answer.hops.at(-1)?.status !== 200) return null;
  return answer.finalUrl;
}
