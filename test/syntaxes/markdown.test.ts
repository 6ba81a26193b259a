import { describe, expect, it } from 'vitest';
import { marked } from './tokenize.ts';

const words = async (text: string) => (await marked(text)).map(([word]) => word);

describe('the grammar that goes into Markdown', () => {
  it('marks the empty address of a link, and its address alone', async () => {
    expect(await marked('The paper [reported](#) it, the council [said]( ) so, see [here](about:blank).')).toEqual([
      ['(#)', 'invalid.illegal.empty-link.hearsay'],
      ['( )', 'invalid.illegal.empty-link.hearsay'],
      ['(about:blank)', 'invalid.illegal.empty-link.hearsay'],
    ]);
  });

  it.each([
    'The paper [reported](https://paper.example/#top) it.',
    'See [below](#figures).',
    'A [reference][paper], a footnote[^1], an image ![](#).',
    'Escaped: \\[not a link](#).',
    'Code: `[reported](#)` and `TODO`.',
    'https://paper.example/TODO/TK',
  ])('leaves alone: %s', async (text) => {
    expect(await words(text)).toEqual([]);
  });

  it('marks what stands for words to come', async () => {
    const text = 'The mayor, TK, said TKTK people came [citation needed]. TODO: ask [who?] {{by whom|date=May 2026}}';
    expect(await marked(text)).toEqual(
      ['TK', 'TKTK', '[citation needed]', 'TODO', '[who?]', '{{by whom|date=May 2026}}'].map((word) => [
        word,
        'keyword.other.placeholder.hearsay',
      ]),
    );
  });

  it('marks them in headings, lists and emphasis too', async () => {
    expect(await words('# Mayor TK\n\n- *TODO*: figures\n\n> [citation needed]')).toEqual([
      'TK',
      'TODO',
      '[citation needed]',
    ]);
  });

  it.each(['TKO in round two', 'a TK-421 unit', 'todo lists and fixmes', 'Xxx', 'the MTK club'])(
    'takes for words: %s',
    async (text) => {
      expect(await words(text)).toEqual([]);
    },
  );

  it('leaves fenced code and front matter alone', async () => {
    expect(await words('```md\n[reported](#) TODO\n```\n')).toEqual([]);
  });

  it('takes a long line of brackets in its stride', async () => {
    expect(await words(`${'['.repeat(2000)}(#)`)).toEqual([]);
  });
});

describe('the grammar of suppression comments', () => {
  const comment = '<!-- hearsay-disable-next-line empty-link, vague-attribution -- the desk knows -->';
  const expected = [
    ['hearsay-disable-next-line', 'keyword.control.suppression.hearsay'],
    [' empty-link, vague-attribution', 'entity.name.tag.rule.hearsay'],
    ['--', 'punctuation.separator.reason.hearsay'],
    ['the desk knows ', 'string.unquoted.reason.hearsay'],
  ];

  it('tells command, rules and reason apart, in Markdown and in HTML', async () => {
    expect(await marked(comment)).toEqual(expected);
    expect(await marked(`<p>One.</p>\n${comment}`, 'text.html.basic')).toEqual(expected);
  });

  it('reads a command without rules or reason', async () => {
    expect(await marked('<!-- hearsay-disable -->')).toContainEqual([
      'hearsay-disable',
      'keyword.control.suppression.hearsay',
    ]);
  });

  it.each(['<!-- hearsay is a linter -->', '<!-- see hearsay-disable -->', 'hearsay-disable empty-link'])(
    'leaves alone: %s',
    async (text) => {
      expect(await marked(text)).toEqual([]);
    },
  );
});
