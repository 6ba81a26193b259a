import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Source } from '../../../server/src/attribution/types.ts';
import type { Span } from '../../../server/src/document/index.ts';
import { type Checked, defaultSettings, lint } from '../../../server/src/lint/index.ts';
import { type CitationReport, citationReport } from '../../../server/src/report/citation/index.ts';
import { articleOf, type Told } from '../../rules/article.ts';

/** An attribution with what it says, in words of the text. */
export interface Said extends Told {
  readonly says?: readonly string[];
}

/** An article with told attributions, checked: its ledger of sources and its quotations follow from what is told. */
export function checkedArticle(text: string, said: readonly Said[] = []): Checked {
  const spanOf = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in the text`);
    return { start, end: start + words.length };
  };
  const told = said.map(({ says = [], ...rest }) => ({ ...rest, content: says.map(spanOf) }));
  const { article, links } = articleOf(text, told);
  const sources = new Map<string, Source>();
  for (const { id, source, sourceId, links: evidence } of article.attributions) {
    if (!source || sourceId === null) continue;
    const name = source.name ?? source.text;
    const known = sources.get(sourceId);
    const place = { start: source.start, end: source.end };
    sources.set(sourceId, {
      id: sourceId,
      name,
      kind: source.kind,
      spellings: [...(known?.spellings ?? []), { ...place, text: source.text }],
      mentions: [...(known?.mentions ?? []), place],
      attributions: [...(known?.attributions ?? []), id],
      links: [...(known?.links ?? []), ...evidence],
    });
  }
  const whole: Article = {
    ...article,
    sources: [...sources.values()],
    quotations: article.attributions
      .filter(({ quotation }) => quotation === 'direct')
      .map(({ id, content }) => ({ pieces: content, words: 12, attribution: id, speakerNear: true })),
  };
  return { article: whole, links, findings: lint(whole, links, defaultSettings) };
}

export const reportOf = (text: string, said: readonly Said[] = [], path = 'articles/a.md'): CitationReport =>
  citationReport(path, checkedArticle(text, said));

/** The article that ships as an example. */
export const sampleText = readFileSync(join(import.meta.dirname, '../../../examples/strait-dispute.md'), 'utf8');

/** Its attributions as a reader finds them. */
export const sampleSaid: readonly Said[] = [
  {
    source: 'NYT',
    kind: 'outlet',
    name: 'The New York Times',
    flags: ['headline', 'secondhand'],
    says: ['Valdoria Sends Sarkland Patrol Boats as Strait Dispute Deepens'],
  },
  {
    source: 'the New York Times',
    kind: 'outlet',
    name: 'The New York Times',
    cue: 'reported',
    flags: ['anonymous', 'secondhand', 'chain'],
    says: ['Valdoria has begun sending fast patrol boats and coastal radars to Sarkland'],
  },
  {
    source: 'Sarkish media',
    kind: 'vague',
    cue: 'reported',
    flags: ['vague', 'secondhand'],
    says: ['Port Amsel had offered the boats in February'],
  },
  {
    source: 'three Valdorian officials',
    kind: 'anonymous',
    cue: 'confirmed',
    relay: ['The New York Times'],
    flags: ['anonymous', 'secondhand', 'chain'],
    disclosure: { position: 'Valdorian officials', count: 3 },
    says: ['that offer — which followed a visit by Korsh to the naval yard'],
  },
  {
    source: 'Tomas Verrell',
    kind: 'person',
    name: 'Tomaz Verrell',
    cue: 'called',
    quotation: 'mixed',
    says: ['“reckless games” played by the ferry’s owners “against the fishing families of the northern shore”'],
  },
  {
    source: 'Verrell',
    kind: 'person',
    name: 'Tomaz Verrell',
    cue: 'was quoted as saying',
    relay: ['Valdorian state media'],
    flags: ['secondhand', 'state-media'],
    quotation: 'direct',
    says: [
      '“The Republic of Valdoria has no wish to widen this quarrel or to frighten anyone at sea,”',
      '“But those who sank our sailors will\n\ncertainly answer for it before a court.”',
    ],
  },
  { source: 'Brussels', kind: 'place', cue: 'deplored', flags: ['metonym'], says: ['the loss of the ferry'] },
  {
    source: 'Edda Marrin',
    kind: 'person',
    name: 'Edda Marrin',
    cue: 'promised',
    quotation: 'direct',
    says: [
      '“a full and public inquiry”',
      '“We owe it to every family on both shores to find out why that ship did not come home.”',
    ],
  },
  {
    source: 'AFP',
    kind: 'outlet',
    name: 'Agence France-Presse',
    cue: 'contributed reporting',
    flags: ['wire-credit', 'secondhand'],
  },
];

export const sampleReport = (): CitationReport => reportOf(sampleText, sampleSaid, 'examples/strait-dispute.md');
