import type { Snapshot } from '../documents/snapshot.ts';
import { entriesOf } from '../sources/entries.ts';
import { citedIn } from '../sources/indexed.ts';
import { actionWords } from '../words.ts';
import { type ActionsFor, documentEdit, quickFix, type Subject } from './action.ts';
import { linkableOf, written } from './linkable.ts';

/** More addresses than this are no help in a menu. */
const most = 3;

/** The addresses that this article and others cite for the same source. */
export const takeKnownLink: ActionsFor = (snapshot, subject, { client, articles }) => {
  const linkable = linkableOf(snapshot, subject);
  if (!linkable) return [];
  const wanted = sourcesOf(snapshot, subject);
  if (!wanted.size) return [];
  const others = articles.filter(({ uri }) => uri !== snapshot.uri).flatMap(({ cited }) => cited);
  const found = new Map<string, string>();
  for (const { address, sources } of [...citedIn(snapshot), ...others]) {
    const key = sources.find((source) => wanted.has(source));
    // An address that would end the link early is no address to write between parentheses.
    if (key !== undefined && !/[\s()<>"]/.test(address)) found.set(address, wanted.get(key) ?? key);
  }
  const { start, end, words } = linkable;
  return [...found]
    .slice(0, most)
    .map(([address, name], index) =>
      quickFix(
        actionWords.knownLink(address, name),
        subject,
        documentEdit(snapshot, client, [{ start, end, newText: written(snapshot, words, address) }]),
        index === 0 && found.size === 1,
      ),
    );
};

/** The named sources that a finding is about: its attribution's, or those whose words its link stands in. */
function sourcesOf({ article }: Snapshot, { attribution, link }: Subject): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { key, name, mentions, attributions, relayed } of entriesOf(article)) {
    if (key === null) continue;
    const own = [...attributions, ...relayed];
    const meant = link
      ? mentions.some((mention) => mention.start < link.end && link.start < mention.end) ||
        own.some(({ links, cue }) => links.includes(link.id) || (cue && cue.start < link.end && link.start < cue.end))
      : own.some(({ id }) => id === attribution?.id);
    if (meant) names.set(key, name);
  }
  return names;
}
