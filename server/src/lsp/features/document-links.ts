import type { DocumentLink } from 'vscode-languageserver';
import { resolvePath } from '../../links/files.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import { pathFrom, within } from '../workspace/addresses.ts';

/**
 * The links of a plain text, which editors do not know how to read themselves. Only pages, mail and files of the
 * workspace: an address that would run something is none.
 */
export function documentLinks(snapshot: Snapshot, folder: string | null): DocumentLink[] {
  const { article, document, places, uri } = snapshot;
  if (document.language !== 'plaintext') return [];
  return article.links.flatMap(({ destination }) => {
    const target = destination && targetOf(destination.value, uri, folder);
    return destination && target ? [{ range: places.range(destination), target }] : [];
  });
}

function targetOf(address: string, uri: string, folder: string | null): string | null {
  if (/^(?:https?|mailto):/i.test(address)) return URL.canParse(address) ? address : null;
  if (/^www\./i.test(address)) return URL.canParse(`https://${address}`) ? `https://${address}` : null;
  const own = folder === null ? null : pathFrom(folder, uri);
  if (folder === null || own === null || /^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i.test(address)) return null;
  const path = resolvePath(own, '', address.replace(/[?#].*$/s, ''));
  return path === null ? null : within(folder, path);
}
