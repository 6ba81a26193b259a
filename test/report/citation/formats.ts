import { type ReportFormatName, reportFormats } from '../../../server/src/report/citation/formats/index.ts';
import { citationReport } from '../../../server/src/report/citation/index.ts';
import { fileReport } from '../../../server/src/report/formats/index.ts';
import { hostile } from '../formats/articles.ts';
import { checkedArticle, type Said, sampleSaid, sampleText } from './articles.ts';

export interface Told {
  readonly path: string;
  readonly text: string;
  readonly said: readonly Said[];
}

export const sample: Told = { path: 'examples/strait-dispute.md', text: sampleText, said: sampleSaid };

/** An article whose names, words, title, addresses and path are hostile. */
export function hostileTold(): Told {
  const name = `=HYPERLINK("x") ${hostile}`.replace(/[\r\n\u2028]/g, ' ');
  const words = `+1 ${hostile}`.replace(/[\r\n\u2028]/g, ' ');
  const text = `# <img src=x onerror=alert(1)> ${hostile}\n\n${name} said ${words}.\n\nSee [@x <b>](javascript:alert(1)) and [y](<https://x.example/"><script>alert(1)</script>>) and [z](#).\n`;
  return {
    path: `a/<img src=x>"'&|%,=b.md`,
    text,
    said: [{ source: name, name, cue: 'said', says: [words], relay: [name] }],
  };
}

/** What a format makes of articles. */
export async function written(name: ReportFormatName, articles: readonly Told[]): Promise<string> {
  const formatter = (await reportFormats[name]())({ version: '1.2.3' });
  const parts = [formatter.start()];
  for (const { path, text, said } of articles) {
    const checked = checkedArticle(text, said);
    const file = { text, report: fileReport(path, checked) };
    parts.push(formatter.article({ report: citationReport(path, checked), file }));
  }
  return [...parts, formatter.end()].join('');
}
