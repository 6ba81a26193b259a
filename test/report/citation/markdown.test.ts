import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { hostileTold, sample, written } from './formats.ts';

const rendered = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

it('says at once who is not named, what came through whom and which links lead nowhere', async () => {
  const text = await written('markdown', [sample]);
  expect(text).toMatch(
    /### 3 claims without a name[\s\S]+### 4 claims through other outlets[\s\S]+### 2 links that lead nowhere/,
  );
  expect(rendered(text)).toContain('three Valdorian officials → The New York Times → this article');
});

it('takes hostile names, titles and addresses as words', async () => {
  const html = rendered(await written('markdown', [hostileTold()]));
  const tags = new Set([...html.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([, name]) => name?.toLowerCase()));
  for (const tag of ['script', 'img', 'b', 'del', 'iframe']) expect(tags).not.toContain(tag);
  for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https:\/\/hearsay-lint/);
});

it('stays within what a comment may be, however long the article, and says that it does', async () => {
  const text = Array.from(
    { length: 3000 },
    (_, i) => `Officials number ${i} said the vote of day ${i} was off.\n`,
  ).join('\n');
  const said = Array.from({ length: 3000 }, (_, i) => ({
    source: `Officials number ${i}`,
    kind: 'anonymous' as const,
    flags: ['anonymous' as const],
  }));
  const comment = await written('markdown', [{ path: 'long.md', text, said }]);
  expect(comment.length).toBeLessThan(65_536);
  expect(comment).toContain('The report is cut here');
  expect(rendered(comment).match(/<details>/g)?.length).toBe(rendered(comment).match(/<\/details>/g)?.length);
});
