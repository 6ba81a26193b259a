import { describe, expect, it } from 'vitest';
import { check, type LintSettings } from '../../server/src/lint/index.ts';

const link = 'The council [said]() it would pay.';
const said = (text: string, settings: Partial<LintSettings> = {}) =>
  check(text, { settings }).findings.map(({ rule, message }) => (rule === 'suppression' ? message : rule));

describe('a suppression comment', () => {
  it.each<[string, string, string[]]>([
    ['silences the next line', `<!-- hearsay-disable-next-line empty-link -->\n${link}`, []],
    ['skips blank lines', `<!-- hearsay-disable-next-line empty-link -->\n\n${link}`, []],
    ['silences one line only', `<!-- hearsay-disable-next-line -->\n${link}\n\n${link}`, ['empty-link']],
    [
      'silences a stretch',
      `<!-- hearsay-disable empty-link -->\n\n${link}\n\n<!-- hearsay-enable -->\n\n${link}`,
      ['empty-link'],
    ],
    ['silences a file from anywhere in it', `${link}\n\n<!-- hearsay-disable-file empty-link -->\n`, []],
    [
      'counts within a paragraph, list or table too',
      `- more <!-- hearsay-disable empty-link -->[here](#)<!-- hearsay-enable empty-link --> and [there](#)\n\n| [a](#) <!-- hearsay-disable-file tracking-parameters --> |\n| - |\n`,
      ['empty-link', 'empty-link', '“tracking-parameters” finds nothing here: this suppression can go.'],
    ],
    [
      'silences only the rules it names',
      `<!-- hearsay-disable-file dead-link, empty-link -->\n\n${link}`,
      ['“dead-link” finds nothing here: this suppression can go.'],
    ],
  ])('%s', (_, text, findings) => expect(said(text)).toEqual(findings));

  it('that names no rule there is gets a suggestion', () => {
    expect(said('<!-- hearsay-disable-file emty-link -->\n\nAll is well.')).toEqual([
      'There is no rule “emty-link”. Did you mean “empty-link”?',
    ]);
  });

  it('gives a reason where the house asks for one', () => {
    const requireReason = { requireReason: true };
    expect(said(`<!-- hearsay-disable-next-line empty-link -->\n${link}`, requireReason)).toEqual([
      'Why? Give the reason after “ -- ”.',
    ]);
    expect(said(`<!-- hearsay-disable-next-line empty-link -- link comes at noon -->\n${link}`, requireReason)).toEqual(
      [],
    );
  });

  it('that silences nothing may stay where the house lets it', () => {
    expect(said('<!-- hearsay-disable-file empty-link -->\n\nAll is well.', { reportUnused: false })).toEqual([]);
  });
});
