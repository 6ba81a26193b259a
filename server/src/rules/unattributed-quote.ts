import { unsignedBlockQuotations } from './block-quotations.ts';
import { reuters } from './standards.ts';
import type { Rule } from './types.ts';

interface Options {
  /** Quotations of fewer words are titles, terms or scare quotes. */
  readonly minWords: number;
}

/** More quotations without a speaker than an article has by oversight. */
const mostOpen = 4;

export const unattributedQuote: Rule<Options> = {
  meta: {
    id: 'unattributed-quote',
    family: 'sourcing',
    severity: 'warning',
    summary: 'A quotation has no speaker.',
    why: 'Words in quotation marks are somebody’s. A reader who cannot tell whose can neither weigh nor check them.',
    advice: ['Who said it, when and where? Attribute in the same sentence or just before or after.'],
    standards: [reuters.quotation],
    examples: {
      flag: [
        {
          text: 'Work stopped at noon.\n\n“Nobody told us that the roof was about to come down on the hall.”\n\nThe hall was built in 1920.',
        },
        {
          text: 'The hall was built in 1920.\n\n“It should never have been allowed to stand for so many years.”\n\nThe roof is gone.',
        },
        {
          text: 'The hall is empty.\n\n> The roof was about to come down on the hall and nobody had been told of it.\n\nIt was built in 1920.',
        },
      ],
      pass: [
        {
          text: '> The roof was about to come down on the hall and nobody had been told of it.\n>\n> — Carla Moretti, caretaker',
        },
        { text: '“Nobody told us that the roof was about to come down,” said Carla Moretti, the caretaker.' },
        { text: 'He called it a “work in progress” and left.' },
        { text: 'She has read “The Name of the Harbour” twice.' },
        { text: 'Carla Moretti has kept the hall for years. “Nobody told us that the roof was about to come down.”' },
        { text: 'Carla Moretti said: “Nobody told us that the roof was about to come down.”' },
        { text: 'They sang “Nearer to the harbour” twice.' },
      ],
    },
  },
  defaults: { minWords: 6 },
  *check({ article, options }) {
    for (const { start, end } of unsignedBlockQuotations(article))
      yield { start, end, message: 'Who says this? The passage is set apart and has no source line.' };
    const speech = article.quotations.filter(({ words }) => words >= options.minWords);
    const open = speech.filter(({ speakerNear }) => !speakerNear);
    // A text that lives by dialogue or lists sayings names its speakers in a way of its own.
    if (open.length > mostOpen && open.length > speech.length / 3) return;
    for (const { pieces } of open) {
      const [first] = pieces;
      const last = pieces.at(-1);
      if (!first || !last) continue;
      yield { start: first.start, end: last.end, message: 'Who says this? No speaker stands near the quotation.' };
    }
  },
};
