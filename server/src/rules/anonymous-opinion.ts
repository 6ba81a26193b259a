import { has, placeOf, quoted } from './attributions.ts';
import { ap, npr } from './standards.ts';
import type { Rule } from './types.ts';

export const anonymousOpinion: Rule = {
  meta: {
    id: 'anonymous-opinion',
    family: 'sourcing',
    severity: 'warning',
    summary: 'An unnamed source gives an opinion of somebody, or attacks them, instead of telling a fact.',
    why: 'Anonymity protects people who tell facts at a risk. Behind it, praise and attack cost nothing, and nobody can answer.',
    advice: ['Do not let an unnamed source attack or praise. Put it on the record, or report facts only.'],
    standards: [ap.opinion, npr.attack],
    examples: {
      flag: [
        { text: 'One deckhand branded the captain a coward.' },
        { text: '“He’s a disaster,” said one aide.' },
        { text: 'A former colleague called her incompetent.' },
        { text: 'One insider described the plan as idiotic.' },
        { text: 'A party source dismissed him as a clown.' },
        { text: '“They are panicking,” a source said.' },
        { text: 'One official said the minister was weak.' },
        { text: 'A party official dismissed Marrin as a lightweight.' },
      ],
      pass: [
        { text: 'An unnamed official said the meeting began at nine.' },
        { text: 'Ilan Korsh, a rival candidate, called the plan idiotic.' },
        { text: 'A former employee said the pumps were last inspected in 2019.' },
        { text: 'A person who asked not to be named for fear of her husband said he had struck her twice.' },
        { text: '“She’s a disaster,” said Ilan Korsh, her rival for the seat.' },
        { text: 'Two officials said the ferry left at noon.' },
      ],
    },
  },
  defaults: {},
  flags: ['anonymous'],
  *checkPassage({ attributions }) {
    for (const attribution of attributions) {
      if (!attribution.opinion || !has(attribution, 'anonymous')) continue;
      const who = attribution.source ? quoted(attribution.source.text) : 'An unnamed source';
      yield {
        ...placeOf(attribution),
        message: `${who} is not named and gives an opinion. Can it be put on the record?`,
        attribution: attribution.id,
      };
    }
  },
};
