import type { Article } from '../../attribution/index.ts';
import type { LinkStatus, LinkVerdict } from '../../links/index.ts';
import { grouped } from './group.ts';
import type { Claim, LinkRow } from './model.ts';
import { cleaned, type Reader } from './words.ts';

/** Each state of a link in words. */
export const linkStates: Readonly<Record<LinkStatus, string>> = {
  unchecked: 'not asked online',
  empty: 'no address',
  placeholder: 'placeholder address',
  undefined: 'not defined',
  malformed: 'malformed address',
  'missing-file': 'no such file',
  'outside-workspace': 'outside the workspace',
  'broken-fragment': 'no such place on the page',
  alive: 'answers',
  redirected: 'moved',
  refused: 'refused to answer',
  'soft-404': 'page says it is gone',
  dead: 'gone',
  skipped: 'not asked online',
};

const leadsNowhere: ReadonlySet<LinkStatus> = new Set([
  'empty',
  'placeholder',
  'undefined',
  'malformed',
  'missing-file',
  'broken-fragment',
  'soft-404',
  'dead',
]);

/** The links that a reader can follow, in text order; a definition is shown where it is used. */
export function linksOf(
  article: Article,
  verdicts: ReadonlyMap<string, LinkVerdict>,
  claims: readonly Claim[],
  reader: Reader,
): LinkRow[] {
  const users = grouped(claims.flatMap(({ id, links }) => links.map((link) => [link, id] as const)));
  return article.links
    .filter(({ kind }) => kind !== 'definition')
    .map((link): LinkRow => {
      const verdict = verdicts.get(link.id);
      const status = verdict?.status ?? 'unchecked';
      return {
        ...reader.place(link),
        id: link.id,
        kind: link.kind,
        words: reader.words(link.text ?? link, 120),
        target: link.destination && cleaned(link.destination.value),
        status,
        missing: leadsNowhere.has(status),
        state: verdict?.homepage && status === 'unchecked' ? 'a front page' : linkStates[status],
        detail: verdict?.detail ?? null,
        suggestion: verdict?.suggestion ?? null,
        claims: users.get(link.id) ?? [],
      };
    });
}
