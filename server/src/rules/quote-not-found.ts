import type { Article, Quotation } from '../attribution/types.ts';
import type { Block, Span } from '../document/types.ts';
import { matchQuotation, type QuotationMatch } from '../links/quotation-match.ts';
import { byId } from './attributions.ts';
import { ifcn, spj } from './standards.ts';
import type { LinkedSource, Rule } from './types.ts';

/** The prose offset of a place in the original text: the first unit that stands at it or after it. */
function proseOffset({ start, prose }: Block, place: number): number {
  let low = 0;
  let high = prose.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start + prose.toSource(middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a stretch of the original text as a reader sees them. */
function wordsOf({ document }: Article, span: Span): string {
  const block = document.blocks.find(({ start, end }) => start <= span.start && span.start < end);
  return block ? block.prose.text.slice(proseOffset(block, span.start), proseOffset(block, span.end)) : '';
}

const quotedWords = (article: Article, { pieces }: Quotation): string =>
  pieces.map((piece) => wordsOf(article, piece)).join(' ');

/** The best that any of the sources has, and which. */
function bestMatch(words: string, sources: readonly LinkedSource[]) {
  let best: { match: QuotationMatch; source: LinkedSource } | null = null;
  for (const source of sources) {
    const match = matchQuotation(words, `${source.text.title}\n\n${source.text.text}`);
    if (match.kind === 'verbatim') return { match, source };
    if (!best || (match.kind === 'altered' && best.match.kind === 'absent')) best = { match, source };
  }
  return best;
}

const shortened = (words: string) => (words.length > 240 ? `${words.slice(0, 237)}…` : words);

export const quoteNotFound: Rule<{ readonly minWords: number }> = {
  meta: {
    id: 'quote-not-found',
    family: 'online',
    severity: 'warning',
    graded: 'A warning; info where only the beginning of the page could be read.',
    summary:
      'A quotation that is not in what is linked as its source, or is worded otherwise there. Needs `--quotations`.',
    why: 'Quotations change as they are passed on. The reader who follows the link should find the words.',
    advice: [
      'Quote the words as the source has them, or link the page where they stand.',
      'Mark what you left out with an ellipsis and what you put in with brackets: both are let pass.',
      'A translated quotation does not stand in its source word for word: say that it is translated.',
    ],
    standards: [ifcn, spj],
    examples: {
      flag: [],
      pass: [
        {
          text: '“We counted the boats twice,” Jana Roth [said](https://courier.vd/a).',
          note: 'nothing is looked up unless it is asked for',
        },
      ],
    },
  },
  defaults: { minWords: 4 },
  *check({ article, linked, options }) {
    if (!linked) return;
    const attributions = byId(article);
    for (const quotation of article.quotations) {
      const attribution = quotation.attribution === null ? undefined : attributions.get(quotation.attribution);
      const [first] = quotation.pieces;
      if (!attribution || !first || quotation.words < options.minWords) continue;
      const read = attribution.links.flatMap((id) => linked.quotations(id) ?? []);
      const found = bestMatch(quotedWords(article, quotation), read);
      if (!found || found.match.kind === 'verbatim') continue;
      const { match, source } = found;
      const where = read.length > 1 ? `the ${read.length} linked pages` : source.text.address;
      const compared = source.text.cut ? `the beginning of ${where} (the page was too long to read whole)` : where;
      yield {
        start: first.start,
        end: first.end,
        message:
          match.kind === 'altered'
            ? `${source.text.address} has it otherwise: ${shortened(match.difference)}`
            : `These words do not stand in ${compared}.`,
        attribution: attribution.id,
        ...(source.text.cut && { severity: 'info' as const }),
      };
    }
  },
};
