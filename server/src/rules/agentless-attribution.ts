import { has, inBody, placeOf, quoted } from './attributions.ts';
import { npr, wikipedia } from './standards.ts';
import type { Rule } from './types.ts';

export const agentlessAttribution: Rule = {
  meta: {
    id: 'agentless-attribution',
    family: 'sourcing',
    severity: 'warning',
    graded: 'Passives with nobody named (it is believed) are warnings; evidential adverbs (reportedly) are info.',
    summary: 'A claim is hedged as somebody’s, and nobody is named.',
    why: '“It is believed” and “reportedly” tell the reader that somebody else says so, and keep who it is.',
    advice: [
      'Believed, said or reported by whom? Put the source in the subject and link it.',
      'Replace the adverb with the source: who reported or alleged it, and where.',
    ],
    standards: [npr.never, wikipedia.byWhom],
    examples: {
      flag: [
        { text: 'It is widely believed that the ferry was overloaded.' },
        { text: 'The captain is said to have fled.' },
        { text: 'The company is reportedly looking for a buyer.' },
        { text: 'It has been claimed that the radar was off.' },
        { text: 'He was reported to be in hiding.' },
        { text: 'The clerk allegedly forged the papers.' },
        { text: 'Rumoured to be worth millions, the yacht lay in Port Amsel.' },
        { text: 'The mill, said to be close to ruin, was sold.' },
        { text: 'It emerged on Monday that the logs were lost.' },
        { text: 'It is widely accepted that the wall is Roman.' },
        { text: 'The purported diary turned up in a loft.' },
        { text: 'The so-called harbour deal was drawn up in a hotel.' },
        { text: 'The harbour is widely seen as a failure.' },
        { text: 'The pilot boat was singled out as the weakest link.' },
      ],
      pass: [
        { text: 'The number of reported thefts stands on page 4.' },
        { text: 'The theft was reported to the police on Monday.' },
        { text: 'He was told to leave the ship.' },
        { text: 'Prosecutors said the clerk allegedly forged the papers.' },
        { text: 'The strait is known as the Needle.' },
        { text: 'The ferry is expected to sail at noon.' },
        { text: 'The company is [reportedly](https://courier.vd/2026/sale) looking for a buyer.' },
        { text: 'The ferry is expected to leave at noon.' },
        { text: 'They met in the so-called Blue Room.' },
        { text: 'The harbour is seen as a failure by Jana Roth, who runs the yard.' },
        { text: 'The sonata is said to be in D minor.' },
        { text: 'A number is said to be prime if nothing divides it.' },
      ],
    },
  },
  defaults: {},
  flags: ['agentless'],
  *checkPassage({ attributions }) {
    for (const attribution of attributions) {
      const { cue, cited, hedge, id } = attribution;
      if (!has(attribution, 'agentless') || !inBody(attribution) || cited || !cue) continue;
      const adverb = hedge === 'adverb';
      yield {
        ...placeOf(attribution),
        severity: adverb ? 'info' : 'warning',
        message: adverb
          ? `${quoted(cue.text)}: who reports or alleges it, and where?`
          : `${quoted(cue.text)}: by whom?`,
        attribution: id,
      };
    }
  },
};
