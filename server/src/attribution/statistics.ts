/** Figures that somebody must have counted: shares, sums, totals, rates, changes. */
import { splitSentences } from '../document/sentences.ts';
import { tokenise } from '../document/tokens.ts';
import type { Block, BlockKind, Document, Span } from '../document/types.ts';

/** A figure in running prose. */
export interface Statistic extends Span {
  /** The figure as a reader sees it: "15%", "one in five". */
  readonly text: string;
  readonly sentence: Span;
  /** The index of its block in the document. */
  readonly block: number;
}

const NUMBER = String.raw`\d[\d,.\u00a0]*`;
const SMALL = '(?:one|two|three|four|five|six|seven|eight|nine|ten|a dozen|a hundred)';
const SCALE = '(?:thousand|million|billion|trillion|hundred thousand)';

/** Kinds of figure, each by its form. The unit or the form makes the statistic: a bare number is none. */
const FORMS = [
  String.raw`${NUMBER}\s?(?:%|per ?cent\b|percentage points?\b)`,
  String.raw`[$€£¥]\s?${NUMBER}(?:\s?(?:k|m|bn|tn|${SCALE})\b)`,
  String.raw`\b${NUMBER}\s(?:${SCALE})\b(?!\s(?:years? ago|BC|miles|kilomet))`,
  String.raw`\b(?:tens|hundreds|dozens|thousands|millions|billions) of (?:thousands|millions|billions)\b`,
  String.raw`\b(?:tens|hundreds|thousands|millions|billions) of (?=[A-Za-zÀ-ɏ])|\b(?:tens|hundreds) of thousands\b`,
  String.raw`\b(?:${SMALL}|${NUMBER}) (?:in|out of)(?: every)? (?:${SMALL}|\d[\d,]*)\b(?! (?:days?|weeks?|months?|years?|hours?|minutes?|seconds?)\b)`,
  String.raw`\b(?:more than|over|at least|nearly|almost|about|around|some|up to|fewer than|an estimated) (?:\d{1,3}(?:,\d{3})+|\d{4,})(?= [A-Za-zÀ-ɏ])`,
  String.raw`\b(?:more than|over|at least|nearly|almost|about|around|some|up to|fewer than|as many as|an estimated) \d{2,3} (?:\p{Ll}+ )?(?:people|persons|men|women|children|civilians|soldiers|troops|workers|residents|migrants|refugees|homes|houses|deaths)\b`,
  String.raw`\b(?:\d{1,3}(?:,\d{3})+|\d{5,}) (?:\p{Ll}+ )?(?:people|persons|men|women|children|civilians|soldiers|troops|workers|residents|migrants|refugees|passengers|visitors|jobs|homes|houses|deaths|tonnes|tons|cases|voters|customers)\b`,
  String.raw`\b(?:half|(?:a|one|two|three)[ -](?:thirds?|quarters?|fifths?|tenths?)) of (?:all|every|its|their|the (?:\p{Ll}+[’']s |\p{Ll}+ )?\p{Ll}+s\b(?! ago)|(?:the )?(?:world|country|nation|population|public)\b|\p{Ll}+s\b)`,
  String.raw`\b(?:rose|risen|fell|fallen|grew|grown|shrank|shrunk|dropped|increased|decreased|cut|down|up) by (?:(?:almost|nearly|about|around|over|more than) )?half\b`,
  String.raw`\b(?:doubled|trebled|tripled|quadrupled|halved)\b(?! (?:back|over|down|as)\b)`,
  String.raw`\b(?:by|rose|fell|grew|shrank|dropped|increased|decreased) (?:by )?(?:(?:almost|nearly|about|around|over|more than) )?(?:a|one|two|three) (?:half|thirds?|quarters?|fifths?|tenths?)\b`,
];
const FIGURE = new RegExp(FORMS.join('|'), 'giu');

/** What a reader can see or look up without a source: the market's close, a recipe's or a contract's own terms. */
const SELF_EVIDENT =
  /\b(?:shares?|stocks?|index|futures|the (?:dollar|euro|pound|yen))\b[^.]*\b(?:close|closing|trading|session)\b|\b(?:alcohol|proof|cocoa|fat)\b/i;

const KINDS: readonly BlockKind[] = ['paragraph', 'list-item'];
/** A statistic has a digit or one of these. */
const HINT =
  /\d|\b(?:tens|hundreds|dozens|thousands|millions|billions|one|two|three|four|five|nine|doubled|trebled|tripled|quadrupled|halved|third|half|quarter|fifth|tenth)\b/i;

function inBlock(block: Block, index: number): Statistic[] {
  const { text } = block.prose;
  if (!HINT.test(text)) return [];
  const found: Statistic[] = [];
  const tokens = tokenise(text);
  const { count, first } = splitSentences(tokens, text);
  for (let i = 0; i < count; i++) {
    const from = tokens.start[first[i] as number] ?? 0;
    const to = tokens.end[(first[i + 1] as number) - 1] ?? text.length;
    const sentence = text.slice(from, to);
    if (SELF_EVIDENT.test(sentence)) continue;
    for (const match of sentence.matchAll(FIGURE)) {
      const start = from + match.index;
      const words = match[0].trimEnd();
      found.push({
        start: block.start + block.prose.toSource(start),
        end: block.start + block.prose.toSource(start + words.length, -1),
        text: words,
        sentence: {
          start: block.start + block.prose.toSource(from),
          end: block.start + block.prose.toSource(to, -1),
        },
        block: index,
      });
    }
  }
  return found;
}

/**
 * The statistics of a document's paragraphs and lists, in text order. Votes, scores, ages, dates, times, sections and
 * measures are none. Read on demand: most configurations never ask.
 */
export function* statisticsOf({ blocks }: Document): Generator<Statistic> {
  for (const [index, block] of blocks.entries()) if (KINDS.includes(block.kind)) yield* inBlock(block, index);
}
