import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckResult, checkLinksOnlineRequest } from '../../server/src/lsp/protocol.ts';
import { folder } from '../cli/hearsay.ts';
import { startWeb, type Web } from '../links/online/web.ts';
import { Client, uriOf } from './client.ts';

let web: Web;
beforeAll(async () => {
  web = await startWeb('127.0.0.2');
});
afterAll(() => web.close());

/** A folder with an article, and a server that may ask the test's web. */
async function start(name: string, trusted = true, configuration = '{ "online": { "archive": false } }') {
  const text = `See the [list](${web.origin}/ok/${name}) and the [memo](${web.origin}/404/${name}).\n`;
  const cwd = folder({ 'hearsay.config.json': configuration, 'a.md': text });
  const user = folder({ 'mine.json': JSON.stringify({ online: { allowHosts: [web.host] } }) });
  const env = { HEARSAY_USER_CONFIG: join(user, 'mine.json') };
  const client = await Client.start({ folders: [cwd], options: { trusted }, env });
  const uri = uriOf(join(cwd, 'a.md'));
  await client.open(uri, text);
  const ask = () => client.request<CheckResult>(checkLinksOnlineRequest, { uri });
  return { cwd, client, uri, ask, asked: () => web.asked.get(`HEAD /ok/${name}`) ?? 0 };
}

describe('links asked online from an editor', () => {
  it('are summed up by host, and answers kept where the command line keeps them', async () => {
    const { cwd, client, uri, ask, asked } = await start('editor');
    const { summary } = await ask();
    expect(summary).toEqual(['2 links on 1 host: 1 answer, 1 gone', `  ${web.host}: 1 answer, 1 gone`]);
    const isDead = ({ code }: { code?: unknown }) => code === 'dead-link';
    expect((await client.diagnostics(uri, ({ diagnostics }) => diagnostics.some(isDead))).filter(isDead)).toHaveLength(
      1,
    );
    expect(existsSync(join(cwd, '.hearsay-cache/online'))).toBe(true);
    await ask();
    expect(asked()).toBe(1);
  });

  it('are asked anew where the configuration keeps no answers', async () => {
    const { cwd, ask, asked } = await start('anew', true, '{ "online": { "archive": false, "cache": false } }');
    await ask();
    await ask();
    expect(asked()).toBe(2);
    expect(existsSync(join(cwd, '.hearsay-cache'))).toBe(false);
  });

  it('are left alone in a folder that is not trusted', async () => {
    const { cwd, ask, asked } = await start('untrusted', false);
    await expect(ask()).rejects.toThrow(/folder that you trust/);
    expect(asked()).toBe(0);
    expect(existsSync(join(cwd, '.hearsay-cache'))).toBe(false);
  });
});
