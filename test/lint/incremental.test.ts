import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument, updateDocument } from '../../server/src/document/index.ts';
import { inspectLinks } from '../../server/src/links/index.ts';
import { type Checked, defaultSettings, judge, type LintSettings } from '../../server/src/lint/index.ts';

const paragraphs = [
  'The mill will close, two officials told the Harbour Gazette on Monday.',
  'The officials asked not to be named because the mayor had forbidden them to speak.',
  '“We were never asked,” said Edda Marrin, who leads the council. “Nobody',
  'listened to us.”',
  'Marrin said she would resign. “It is over,” she added.',
  'Mayor Tomas Verrell met the crew. Tomaz Verrell said the inquiry would be public.',
  'He told the agency that the minister had known.',
  'Reuters, citing IRNA, said the ship had left. CNN, citing IRNA, reported that it had sailed.',
  'Critics, including [Jana Roth](https://roth.vd/2026/toll), say the toll is too high.[^1]',
  'The agency quoted a diplomat as saying the talks were over, according to state media.',
  'Sources said the plant would close in May. The source added that 300 jobs would go.',
  'She asked not to be named for fear of losing her job.',
  'A study found that the water was clean. The study was small, it said.',
  'A poll found that most voters were for the bridge.',
  'The poll, conducted by Norda University, asked a thousand people.',
  '> Nothing is lost, he reportedly said.',
  '- A spokesman for Norda Lines said the ships were full.',
  '- It is believed that the ferry was overloaded.',
  '# Mill to close – NYT',
  '## Sources',
  '<!-- hearsay-disable-next-line vague-attribution -- known -->',
  '<!-- hearsay-disable -->',
  '<!-- hearsay-enable -->',
  'AFP contributed reporting.',
  '[^1]: Roth, “Tolls”, 2026, https://roth.vd/tolls.pdf',
  '| Who | What |\n| --- | --- |\n| Officials | said they were well |',
];
const scraps = [
  'said',
  ' “',
  '”',
  '\n\n',
  ' according to Reuters',
  'He ',
  '. ',
  '[',
  '](#)',
  ' anonymous',
  '\n',
  ' – CNN',
  '#',
  ' Jana Roth',
  ' Roth',
  ' Mr. ',
  ', a senior official at the port,',
  '---\npublication: Reuters\n---\n',
  '---\nhearsay:\n  profile: wikipedia\n---\n',
];

const everyRule: LintSettings = {
  ...defaultSettings,
  rules: Object.fromEntries(
    ['loaded-verb', 'unsourced-statistic', 'stale-source', 'secondary-for-primary', 'single-source'].map((rule) => [
      rule,
      { severity: 'warning', options: {} },
    ]),
  ),
};

/** What was found, without the caches behind it. */
function facts({ article, findings }: Checked) {
  const { genre, attributions, sources, quotations, reasons, spelt, passages } = article;
  return {
    genre,
    attributions,
    sources,
    quotations,
    reasons,
    spelt: spelt.map(({ name, forms, place }) => ({ name, forms, places: forms.map(place) })),
    passages,
    findings,
  };
}

/** An article that is written and judged change by change, and judged afresh beside it. */
class Written {
  private document;
  private checked: Checked | null = null;

  constructor(
    private text: string,
    private readonly settings: LintSettings,
  ) {
    this.document = readDocument(text, 'markdown');
    this.judge();
  }

  replace(start: number, end: number, words: string): void {
    this.text = this.text.slice(0, start) + words + this.text.slice(end);
    this.document = updateDocument(this.document, this.text, { start, end, newLength: words.length });
    this.judge();
  }

  get length(): number {
    return this.text.length;
  }

  private judge(): void {
    const fresh = readDocument(this.text, 'markdown');
    this.checked = judge(this.document, inspectLinks(this.document), this.settings, null, this.checked);
    expect(facts(this.checked)).toEqual(facts(judge(fresh, inspectLinks(fresh), this.settings)));
  }
}

const article = fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 12 });
const settings = fc.constantFrom(defaultSettings, everyRule);

describe('an article that is edited', () => {
  it('has the findings and attributions of one that is read afresh', () => {
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })),
      insert: fc.oneof(
        fc.constantFrom(...scraps),
        fc.constantFrom(...paragraphs).map((words) => `\n\n${words}\n\n`),
        fc.string({ maxLength: 6 }),
      ),
    });
    fc.assert(
      fc.property(article, settings, fc.array(edit, { minLength: 5, maxLength: 10 }), (parts, style, edits) => {
        const written = new Written(parts.join('\n\n'), style);
        for (const { at, remove, insert } of edits) {
          const start = insert.startsWith('---') ? 0 : at % (written.length + 1);
          written.replace(start, Math.min(written.length, start + remove), insert);
        }
      }),
      { numRuns: 70 },
    );
  });

  it('has them after every letter that is typed or taken back', () => {
    fc.assert(
      fc.property(article, fc.constantFrom(...paragraphs), fc.nat(), fc.nat({ max: 20 }), (parts, words, at, back) => {
        const written = new Written(parts.join('\n\n'), defaultSettings);
        let place = at % (written.length + 1);
        for (const letter of words) written.replace(place, place++, letter);
        for (let i = 0; i < back; i++) written.replace(place - 1, place--, '');
      }),
      { numRuns: 12 },
    );
  });
});
