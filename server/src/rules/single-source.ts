import { isDeed } from '../attribution/flags/actions.ts';
import { placedAttribution } from '../attribution/passages/place.ts';
import type { Attribution } from '../attribution/types.ts';
import { inBody } from './attributions.ts';
import { bbc } from './standards.ts';
import type { Rule } from './types.ts';

interface Options {
  /** Articles of fewer words are briefs, which may rest on one source. */
  readonly minWords: number;
  /** Articles of fewer attributions hardly show what they rest on. */
  readonly minAttributions: number;
  /** Values of the front matter's `genre`, `type` or `category` that may rest on one source. */
  readonly genres: readonly string[];
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

export const singleSource: Rule<Options> = {
  meta: {
    id: 'single-source',
    family: 'article',
    severity: 'info',
    summary: 'The whole article rests on one source.',
    why: 'One account is one side. Where no second source can be had, the reader should know.',
    advice: ['Add an independent second source, or tell the reader the account rests on one.'],
    standards: [bbc.one],
    examples: {
      flag: [
        {
          text: `Edda Marrin said the strait was closed. ${'The boats lay in the harbour and the nets hung dry over the rails of the old northern quay. '.repeat(8)}Marrin said the mail would be late. Marrin said the ferries would wait.`,
        },
        {
          text: `Edda Marrin said the strait was closed. ${'The boats lay in the harbour and the nets hung dry over the rails of the old northern quay. '.repeat(8)}Marrin said the mail would be late. Divers found a wreck in May. Marrin said the ferries would wait.`,
          note: 'what others only did',
        },
      ],
      pass: [
        {
          text: 'Edda Marrin said the strait was closed. Marrin said the mail would be late. Marrin said the ferries would wait.',
          note: 'a brief',
        },
        {
          text: `Edda Marrin said the strait was closed. ${'The boats lay in the harbour and the nets hung dry over the rails of the old northern quay. '.repeat(8)}Ilan Korsh said the mail would be late. Marrin said the ferries would wait.`,
        },
        {
          text: `---\ngenre: interview\n---\n\nEdda Marrin said the strait was closed. ${'The boats lay in the harbour and the nets hung dry over the rails of the old northern quay. '.repeat(8)}Marrin said the mail would be late. Marrin said the ferries would wait.`,
        },
      ],
    },
  },
  defaults: {
    minWords: 120,
    minAttributions: 3,
    genres: ['interview', 'q&a', 'obituary', 'review', 'press-release', 'opinion', 'brief'],
  },
  *check({ article, options }) {
    const { document, passages } = article;
    const { genre, type, category } = document.frontMatter?.data ?? {};
    if ([genre, type, category].some((value) => options.genres.includes(String(value).toLowerCase()))) return;
    let first: Attribution | null = null;
    let count = 0;
    for (const place of passages)
      for (const attribution of place.passage.attributions) {
        if (!attribution.source || !attribution.sourceId || !inBody(attribution) || isDeed(attribution)) continue;
        if (first && first.sourceId !== attribution.sourceId) return;
        first ??= placedAttribution(attribution, place);
        count += 1;
      }
    if (!first || count < options.minAttributions) return;
    const words = document.blocks.reduce((sum, { prose }) => sum + countWords(prose.text), 0);
    if (words < options.minWords || !first.source) return;
    const { start, end } = first.source;
    yield {
      start,
      end,
      message: `Every claim here rests on ${first.source.name ?? first.source.text}. Is there a second source?`,
      attribution: first.id,
    };
  },
};
