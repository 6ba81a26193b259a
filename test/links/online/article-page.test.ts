import { describe, expect, it } from 'vitest';
import { readArticlePage } from '../../../server/src/links/online/article-page.ts';

const paragraph = (n: number) =>
  `<p>Paragraph ${n}: the harbour master counted the boats at dawn, and two of them were missing, she told the council, which sat until noon and then rose for the day.</p>`;

describe('the article on a page', () => {
  it('takes the article and leaves menus, and reads its canonical address and links', () => {
    const html = `<html><head><title>Two boats missing</title><link rel="canonical" href="/a/12"></head><body>
      <nav><a href="/x">Subscribe to everything we have</a></nav>
      <article><h1>Two boats missing</h1>${[1, 2, 3, 4].map(paragraph).join('')}<p>See the <a href="/minutes">minutes</a> of the council for what was said.</p></article>
      <script>document.body.textContent = 'run'</script></body></html>`;
    const page = readArticlePage({ text: html, cut: false }, 'https://paper.org/a/12?from=home');
    expect(page?.canonical).toBe('https://paper.org/a/12');
    expect(page?.text).toContain('Paragraph 3');
    expect(page?.text).not.toContain('Subscribe');
    expect(page?.links).toEqual(['https://paper.org/minutes']);
  });

  it('has nothing to say of a page without an article', () => {
    expect(readArticlePage({ text: '', cut: false }, 'https://paper.org/')).toBeNull();
  });
});
