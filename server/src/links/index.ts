import type { Document, Link } from '../document/types.ts';
import {
  isEmptyAddress,
  isFrontPage,
  isOwnMachine,
  isPlaceholder,
  isPlaceholderHost,
  malformation,
  parseAddress,
  readParameters,
} from './address.ts';
import { inspectFiles, type WorkspaceFiles } from './files.ts';
import { fragmentsOf, hasFragment } from './fragments.ts';
import type { LinkVerdict } from './types.ts';
import { verdictOf, withAnswer } from './verdict.ts';

export type { WorkspaceFiles } from './files.ts';
export { fragmentsOf } from './fragments.ts';
export { linkedTexts, publishedAt, publishedIn, textOf } from './linked.ts';
export type * from './types.ts';

/** What can be told of each link from the document alone, by link id. */
export function inspectLinks(document: Document): ReadonlyMap<string, LinkVerdict> {
  const verdicts = new Map<string, LinkVerdict>();
  let fragments: ReadonlySet<string> | null = null;
  for (const link of document.links) {
    const fragment = /^#(.+)$/.exec(link.destination?.value ?? '')?.[1];
    if (fragment !== undefined && !isEmptyAddress(link.destination?.value ?? '')) {
      fragments ??= fragmentsOf(document);
      verdicts.set(
        link.id,
        hasFragment(fragments, fragment)
          ? verdictOf('unchecked')
          : verdictOf('broken-fragment', `No heading or place here is called “${fragment}”.`),
      );
    } else verdicts.set(link.id, inspectLink(link));
  }
  return verdicts;
}

/**
 * All that is known of a document's links: from their words, from the files around it (null where none may be looked at),
 * and from what servers answered, by address.
 */
export async function verdictsOf(
  document: Document,
  files: WorkspaceFiles | null,
  answers: ReadonlyMap<string, LinkVerdict> = new Map(),
): Promise<ReadonlyMap<string, LinkVerdict>> {
  const verdicts = new Map(inspectLinks(document));
  if (files) {
    for (const [id, verdict] of await inspectFiles(document, files))
      if (verdicts.get(id)?.status === 'unchecked') verdicts.set(id, verdict);
  }
  if (answers.size > 0)
    for (const { id, destination } of document.links) {
      const own = verdicts.get(id);
      const answer = destination && answers.get(destination.value);
      if (answer && own && stands(own, answer, destination.value)) verdicts.set(id, withAnswer(own, answer));
    }
  return verdicts;
}

/**
 * Whether a server's answer stands before what the words of a link tell. The writer's own machine is a placeholder, unless
 * the writer has let it be asked and nothing is there: that is to be known where placeholders are let pass.
 */
function stands({ status }: LinkVerdict, answer: LinkVerdict, address: string): boolean {
  if (status === 'unchecked') return true;
  if (status !== 'placeholder' || !['dead', 'refused', 'soft-404'].includes(answer.status)) return false;
  const url = parseAddress(address);
  return url !== null && isOwnMachine(url);
}

function inspectLink({ destination, kind, element }: Link): LinkVerdict {
  if (kind === 'footnote') return verdictOf(destination ? 'unchecked' : 'undefined');
  if (!destination) return verdictOf(kind === 'reference' || kind === 'image' ? 'undefined' : 'empty');
  // A definition is judged where it is used; a footnote's text is no address.
  if (kind === 'definition' && (element === 'footnote' || isEmptyAddress(destination.value)))
    return verdictOf('unchecked');
  const { value } = destination;
  if (isEmptyAddress(value)) return verdictOf('empty');
  if (isPlaceholder(value)) return verdictOf('placeholder');
  const wrong = malformation(value);
  if (wrong) return verdictOf('malformed', null, { suggestion: wrong.suggestion });
  const url = parseAddress(value);
  if (!url) return verdictOf('unchecked');
  if (isPlaceholderHost(url)) return verdictOf('placeholder');
  const { tracked, residue, clean } = readParameters(value);
  return verdictOf('unchecked', null, {
    homepage: isFrontPage(url),
    tracked,
    residue,
    clean: tracked ? clean : null,
  });
}
