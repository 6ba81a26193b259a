import { has, inBody, placeOf, quoted } from './attributions.ts';
import { spj } from './standards.ts';
import type { Rule } from './types.ts';

export const metonymSource: Rule = {
  meta: {
    id: 'metonym-source',
    family: 'sourcing',
    severity: 'hint',
    summary: 'A place or a building speaks for people.',
    why: '“Moscow said” hides which ministry, which spokesperson, which statement.',
    advice: ['Which person or statement? Name the spokesperson or link the statement.'],
    standards: [spj],
    examples: {
      flag: [
        { text: 'No. 10 said the trip was off.' },
        { text: 'Moscow said the ship had left its waters.' },
        { text: 'The Kremlin denied the report.' },
        { text: 'Brussels warned that the fee was illegal.' },
        { text: 'The White House believes the talks will go on.' },
        { text: 'The Pentagon confirmed that the base would close.' },
        { text: 'Beijing has signalled that it may buy the yard.' },
        { text: 'Wall Street expects a cut in rates.' },
        { text: 'Beijing has signalled a shift.' },
      ],
      pass: [
        { text: 'Kremlin spokesman Ivan Petrov said the talks would go on.' },
        { text: 'Washington beat Dallas 3-1.' },
        { text: 'Moscow is cold in March.' },
        {
          text: 'The White House said in a [statement](https://www.whitehouse.gov/briefings/1) that the talks would go on.',
        },
        { text: 'Trains to Brussels were delayed on Monday.' },
        { text: 'Paris Verrell said yes.' },
        { text: 'Paris said yes when he proposed on the quay.' },
      ],
    },
  },
  defaults: {},
  flags: ['metonym'],
  *checkPassage({ attributions }) {
    for (const attribution of attributions) {
      const { source, cited, id } = attribution;
      if (!has(attribution, 'metonym') || !inBody(attribution) || cited || !source) continue;
      yield {
        ...placeOf(attribution),
        message: `Who in ${quoted(source.text)}? Name the person, or link the statement.`,
        attribution: id,
      };
    }
  },
};
