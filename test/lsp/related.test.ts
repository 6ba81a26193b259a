/** What an editor shows beside a finding: places elsewhere that belong to it, and how it draws the words. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { Client, pulling, wordsAt } from './client.ts';

const uri = 'file:///nowhere/ferry.md';
const text = `# Ferry

Jana Roth, the harbour master, opened the line in May.

Roth told Reuters that the line would close, in an interview.

Tomas Verrell, the mayor, said no. Tomaz Verrell said yes.

Two officials said the price had doubled. The officials told the Courier that nobody had been asked.

See the [minutes](https://council.vd/m?utm_source=letter).

[a]: https://council.vd/a
[a]: https://council.vd/b
`;

/** The places beside a finding, with the words that stand there. */
const beside = ({ relatedInformation = [] }: Diagnostic): [string, string][] =>
  relatedInformation.map(({ message, location }) => {
    expect(location.uri).toBe(uri);
    return [message, wordsAt(text, location.range)];
  });

async function found(client: Client, code: string): Promise<Diagnostic> {
  const all = await client.diagnostics(uri);
  const one = all.find((diagnostic) => diagnostic.code === code);
  if (!one) throw new Error(`no ${code} among ${all.map((diagnostic) => diagnostic.code).join(' ')}`);
  return one;
}

describe('beside a finding', () => {
  it('stands the other spelling', async () => {
    const client = await Client.start();
    await client.open(uri, text);
    const finding = await found(client, 'inconsistent-name');
    expect(wordsAt(text, finding.range)).toBe('Tomaz Verrell');
    expect(beside(finding)).toEqual([['Spelt “Tomas” here.', 'Tomas Verrell']]);
  });

  it('stand the outlet that it came through and the first mention of its source', async () => {
    const client = await Client.start();
    await client.open(uri, text);
    const finding = await found(client, 'secondhand-source');
    expect(wordsAt(text, finding.range)).toMatch(/^Roth told/);
    expect(beside(finding)).toEqual([
      ['Came through Reuters.', 'Reuters'],
      ['First mention: Jana Roth.', 'Jana Roth'],
    ]);
  });

  it('stands where an unnamed source came in first', async () => {
    const client = await Client.start();
    await client.open(uri, text);
    expect(beside(await found(client, 'hearsay-chain'))).toEqual([
      ['Came through The Courier.', 'the Courier'],
      ['First mention: Two officials.', 'Two officials'],
    ]);
    // The first time it stands for itself.
    expect(beside(await found(client, 'anonymous-source'))).toEqual([]);
  });

  it('stands less in an article of more than a thousand findings: what the finding itself names, and no more', async () => {
    const client = await Client.start();
    await client.open(uri, text);
    const places = async (links: number) => {
      const version = await client.change(uri, { text: `${text}\n${'[more]()\n'.repeat(links)}` });
      const all = await client.diagnostics(uri, (params) => params.version === version);
      const of = (rule: string) => beside(all.find(({ code }) => code === rule) as Diagnostic).length;
      return { findings: all.length, through: of('secondhand-source'), spelling: of('inconsistent-name') };
    };
    const { findings: others } = await places(0);
    expect(await places(1000 - others)).toEqual({ findings: 1000, through: 2, spelling: 1 });
    expect(await places(1001 - others)).toEqual({ findings: 1001, through: 0, spelling: 1 });
  });

  it('stands the definition that counts', async () => {
    const client = await Client.start();
    await client.open(uri, text);
    expect(beside(await found(client, 'duplicate-definition'))).toEqual([
      ['Defined here.', '[a]: https://council.vd/a'],
    ]);
  });

  it('stands the same where a client asks, and nothing where it can show nothing', async () => {
    const asking = await Client.start({ capabilities: pulling });
    await asking.open(uri, text);
    const report = await asking.pull(uri);
    const pulled = report.kind === 'full' ? report.items : [];
    const pushing = await Client.start();
    await pushing.open(uri, text);
    expect(pulled.map(beside)).toEqual((await pushing.diagnostics(uri)).map(beside));
    const bare = await Client.start({ capabilities: { textDocument: { publishDiagnostics: {} } } });
    await bare.open(uri, text);
    for (const diagnostic of await bare.diagnostics(uri)) expect(diagnostic.relatedInformation).toBeUndefined();
  });
});

it('words that can go are faded, and no others', async () => {
  const client = await Client.start();
  await client.open(uri, text);
  const all = await client.diagnostics(uri);
  const faded = all.filter(({ tags }) => tags?.includes(1)).map(({ code }) => code);
  expect([...new Set(faded)].sort()).toEqual(['tracking-parameters', 'unused-definition']);
  expect(all.length).toBeGreaterThan(faded.length);
});
