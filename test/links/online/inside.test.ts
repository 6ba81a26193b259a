import type { LookupAddress } from 'node:dns';
import { expect, it, vi } from 'vitest';
import { checkOnline } from '../../../server/src/links/online/check.ts';
import { defaultOnlineSettings } from '../../../server/src/links/online/settings.ts';
import { startWeb } from './web.ts';

/** What names resolve to here: the second one first to a public address, then to this machine. */
const answers: Record<string, readonly string[]> = {
  'inside.quaypost.vd': ['127.0.0.2'],
  'both.quaypost.vd': ['93.184.216.34', '127.0.0.2'],
  'mapped.quaypost.vd': ['::ffff:10.0.0.1'],
};
vi.mock('node:dns', async (original) => ({
  ...(await original<typeof import('node:dns')>()),
  lookup: (name: string, _: object, done: (error: null, found: LookupAddress[]) => void) =>
    done(
      null,
      (answers[name] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    ),
}));

const settings = { ...defaultOnlineSettings, archive: null, timeout: 2000, retries: 0 };

it.each(Object.keys(answers))('%s, whose addresses are inside, is not asked', async (host) => {
  const web = await startWeb('127.0.0.2');
  const address = `http://${host}:${new URL(web.origin).port}/ok/1`;
  expect((await checkOnline([address], { settings })).get(address)?.status).toBe('skipped');
  expect(web.asked.size).toBe(0);
  await web.close();
});

it('a redirect to an address inside is not followed', async () => {
  const web = await startWeb('127.0.0.2');
  const address = `${web.origin}/inside/1`;
  const verdicts = await checkOnline([address], { settings: { ...settings, allowHosts: [web.host] } });
  expect(verdicts.get(address)?.status).toBe('skipped');
  await web.close();
});
