import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkOnline } from '../../../server/src/links/online/check.ts';
import { defaultOnlineSettings } from '../../../server/src/links/online/settings.ts';
import { summarizeHosts } from '../../../server/src/links/online/summary.ts';
import type { CachedAnswer, OnlineSettings } from '../../../server/src/links/online/types.ts';
import { verdictOf as plainVerdict } from '../../../server/src/links/verdict.ts';
import { startWeb, type Web } from './web.ts';

let web: Web;
let settings: OnlineSettings;
let together: Awaited<ReturnType<typeof checkOnline>>;

beforeAll(async () => {
  web = await startWeb();
  settings = {
    ...defaultOnlineSettings,
    perHost: 8,
    timeout: 700,
    retries: 1,
    longestWait: 2000,
    allowHosts: [web.host, new URL(web.brokenTls).host],
    archive: `${web.origin}/archive/`,
    doiResolver: `${web.origin}/302/`,
  };
  together = await checkOnline(
    habits.map(([path]) => addressOf(path)),
    { settings },
  );
});
afterAll(() => web.close());

const addressOf = (path: string) => (/^\w+:/.test(path) ? path : web.origin + path);

/** What each habit of a server must come out as. */
const habits = [
  ['/ok/1', 'alive'],
  ['/ok/1#here', 'alive'],
  ['/ok/1#gone', 'broken-fragment'],
  ['/ok/1#:~:text=Words', 'alive'],
  ['/301/1', 'redirected'],
  ['/302/1', 'alive'],
  ['/404/1', 'dead'],
  ['/410/1', 'dead'],
  ['/403/1', 'refused'],
  ['/401/1', 'refused'],
  ['/500/1', 'refused'],
  ['/no-head/1', 'alive'],
  ['/head-404/1', 'alive'],
  ['/429-once/1', 'alive'],
  ['/429-always/1', 'refused'],
  ['/slow/1', 'alive'],
  ['/hang/1', 'refused'],
  ['/drip/1', 'alive'],
  ['/reset/1', 'refused'],
  ['/endless/1', 'alive'],
  ['/bomb/1', 'alive'],
  ['/loop/1', 'refused'],
  ['/soft-home/1', 'soft-404'],
  ['/soft-title/1', 'soft-404'],
  ['/to-metadata/1', 'skipped'],
  ['mailto:desk@paper.org', 'skipped'],
  ['tel:+4312345', 'skipped'],
  ['doi:10.1000/182', 'alive'],
  ['https://nowhere.invalid/', 'dead'],
] as const;

const verdictOf = async (path: string, more: Partial<OnlineSettings> = {}) => {
  const address = addressOf(path);
  return (await checkOnline([address], { settings: { ...settings, ...more } })).get(address);
};

describe('the online check', () => {
  it.each(habits)('%s is %s', (path, status) => {
    expect(together.get(addressOf(path))?.status).toBe(status);
  });

  it('calls a connection that is not secure dead', async () => {
    expect((await verdictOf(web.brokenTls))?.status).toBe('dead');
  });

  it('gives the new address only as far as the move is permanent, with the fragment', async () => {
    expect((await verdictOf('/301/1#here'))?.suggestion).toBe(`${web.origin}/ok/moved#here`);
    expect((await verdictOf('/301-302/1'))?.suggestion).toBe(`${web.origin}/302/then`);
  });

  it('offers an archived copy of a dead page where there is one', async () => {
    expect((await verdictOf('/404/kept'))?.suggestion).toBe(
      `${web.origin}/archive/20240102030405/${web.origin}/404/kept`,
    );
    expect((await verdictOf('/404/lost'))?.suggestion).toBeNull();
    expect((await verdictOf('/404/kept', { archive: null }))?.suggestion).toBeNull();
  });

  it('tries a server that always says "too many" no more often than told', async () => {
    await verdictOf('/429-always/count', { retries: 2 });
    expect(web.asked.get('HEAD /429-always/count')).toBe(3);
  });

  it('does not wait until tomorrow', async () => {
    await verdictOf('/429-tomorrow/1');
    expect(web.asked.get('HEAD /429-tomorrow/1')).toBe(1);
  });

  it('accepts the statuses that the settings accept, and leaves excluded addresses alone', async () => {
    expect((await verdictOf('/403/2', { accept: [403] }))?.status).toBe('alive');
    expect((await verdictOf('/404/excluded', { exclude: ['*/404/*'] }))?.status).toBe('skipped');
    expect(web.asked.get('HEAD /404/excluded')).toBeUndefined();
  });

  it('asks for each address once, sends headers to their host alone, no cookies and no referrer', async () => {
    const address = `${web.origin}/ok/headers`;
    await checkOnline([address, address], {
      settings: {
        ...settings,
        headers: { [web.host]: { authorization: 'Bearer s' }, 'other.org': { 'x-other': 'y' } },
      },
    });
    expect(web.asked.get('HEAD /ok/headers')).toBe(1);
    const sent = web.headers.get('/ok/headers');
    expect(sent?.authorization).toBe('Bearer s');
    expect(sent?.['x-other'] ?? sent?.cookie ?? sent?.referer).toBeUndefined();
    expect(sent?.['user-agent']).toContain('hearsay');
  });

  it('keeps verdicts for a while, refusals for a shorter one', async () => {
    const kept = new Map<string, CachedAnswer>();
    const cache = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: CachedAnswer) => void kept.set(key, value),
    };
    const address = `${web.origin}/ok/cached`;
    await checkOnline([address], { settings, cache });
    await checkOnline([address], { settings, cache });
    expect(web.asked.get('HEAD /ok/cached')).toBe(1);
    const twoHoursAgo = Date.now() - 2 * 3_600_000;
    kept.set(address, {
      verdict: plainVerdict('refused'),
      at: twoHoursAgo,
    });
    await checkOnline([address], { settings, cache });
    expect(web.asked.get('HEAD /ok/cached')).toBe(2);
  });

  it('can be cancelled', async () => {
    const abort = new AbortController();
    const run = checkOnline([`${web.origin}/hang/cancel`], {
      settings: { ...settings, timeout: 60_000 },
      signal: abort.signal,
    });
    setTimeout(() => abort.abort(new Error('enough')), 50);
    await expect(run).rejects.toThrow();
  });

  it('tells progress and counts by host, trouble first', async () => {
    const seen: number[] = [];
    const verdicts = await checkOnline([`${web.origin}/ok/a`, `${web.origin}/404/b`, 'mailto:a@b.org'], {
      settings,
      onProgress: ({ done }) => seen.push(done),
    });
    expect(seen).toEqual([1, 2, 3]);
    expect(summarizeHosts(verdicts)[0]).toEqual({ host: web.host, counts: { alive: 1, dead: 1 } });
  });
});
