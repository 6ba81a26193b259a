import { describe, expect, it } from 'vitest';
import { check, defaultSettings } from '../../server/src/lint/index.ts';

const text = `# Ferry late

Two officials [said](#) the ferry was late, the [Quay Post](https://quaypost.vd/?utm_source=chatgpt.com) reported.

See [the list][gone].
`;

const rulesOf = (profile: string) =>
  check(text, { settings: { ...defaultSettings, profile } }).findings.map(({ rule }) => rule);

describe('the profile “links”', () => {
  it('says of links what the newsroom’s says, and asks nobody for a source', () => {
    const newsroom = rulesOf('newsroom');
    const sourcing = ['hearsay-chain', 'anonymous-source', 'vague-attribution', 'single-source', 'secondhand-source'];
    const links = newsroom.filter((rule) => !sourcing.includes(rule));
    expect(links).toContain('empty-link');
    expect(newsroom.length).toBeGreaterThan(links.length);
    expect(rulesOf('links')).toEqual(links);
  });

  it('still gives the attributions to whoever asks for them', () => {
    const alone = check(text, { settings: { profile: 'links' } }).article;
    const all = check(text).article;
    expect(alone.attributions).toEqual(all.attributions);
    expect([alone.genre, alone.sources, alone.quotations]).toEqual([all.genre, all.sources, all.quotations]);
  });
});
