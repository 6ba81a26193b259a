/** From an answer to a verdict. */
import type { LinkVerdict } from '../types.ts';
import { verdictOf } from '../verdict.ts';
import { lacksFragment, readPageFacts, saysNotFound } from './page.ts';
import type { Answer, Failure, OnlineSettings } from './types.ts';

const verdict = (status: LinkVerdict['status'], detail: string | null, suggestion: string | null = null): LinkVerdict =>
  verdictOf(status, detail, { suggestion });

const GONE = new Set([404, 410]);

function judgeFailure({ kind, detail }: Failure): LinkVerdict {
  switch (kind) {
    case 'unknown-host':
      return verdict('dead', 'There is no such host.');
    case 'tls':
      return verdict('dead', `The connection is not secure: ${detail}.`);
    case 'blocked':
      return verdict('skipped', `Not asked: ${detail}.`);
    case 'bad-address':
      return verdict('malformed', `Not asked: ${detail}.`);
    case 'time-out':
      return verdict('refused', 'The server did not answer in time.');
    case 'too-many-redirects':
      return verdict('refused', 'The server redirects without end; it may want cookies.');
    case 'connection':
      return verdict('refused', `The connection failed (${detail}).`);
  }
}

const isHome = (url: URL) => /^\/?([a-z]{2}(-[a-z]{2})?\/?)?(index\.\w+)?$/i.test(url.pathname) && url.search === '';

/**
 * Where the leading permanent redirects (301, 308) of an answer end, with the link's fragment; null where the first
 * redirect is a temporary one or there is none.
 */
function movedTo(answer: Answer, fragment: string): string | null {
  const permanent = answer.hops.findIndex(({ status }) => status !== 301 && status !== 308);
  if (permanent <= 0) return null;
  const target = answer.hops[permanent]?.url ?? answer.finalUrl;
  return fragment && !target.includes('#') ? `${target}#${fragment}` : target;
}

/** What an answer says of the link that asked. `fragment` is the link's own, without `#`. */
export function judge(answer: Answer, fragment: string, settings: OnlineSettings): LinkVerdict {
  if (answer.failure) return judgeFailure(answer.failure);
  const status = answer.hops.at(-1)?.status ?? 0;
  if (GONE.has(status)) return verdict('dead', `The server answered ${status}.`);
  const answered = (status >= 200 && status < 300) || settings.accept.includes(status);
  if (!answered) return verdict('refused', `The server answered ${status}; it may be turning robots away.`);
  const facts = answer.page && /html/i.test(answer.page.type) ? readPageFacts(answer.page.text) : null;
  if (facts && saysNotFound(facts.title))
    return verdict('soft-404', 'The server answers, but the page says that it is not found.');
  const asked = new URL(answer.url);
  const final = new URL(answer.finalUrl);
  if (answer.hops.length > 1 && !isHome(asked) && isHome(final))
    return verdict('soft-404', 'The address now leads to the front page.');
  if (facts && !answer.page?.cut && lacksFragment(fragment, facts))
    return verdict('broken-fragment', `The page has no place called “${fragment}”.`);
  const moved = movedTo(answer, fragment);
  return moved ? verdict('redirected', 'The page has moved for good.', moved) : verdict('alive', null);
}
