import { inBody, quoted } from './attributions.ts';
import { wikipedia } from './standards.ts';
import type { Rule } from './types.ts';

interface Options {
  /** Verbs, in their dictionary form, that say more than that somebody said so. */
  readonly verbs: readonly string[];
}

export const loadedVerb: Rule<Options> = {
  meta: {
    id: 'loaded-verb',
    family: 'sourcing',
    severity: 'off',
    severityWhenOn: 'hint',
    summary: 'The verb of an attribution takes sides.',
    why: '“Claimed” doubts, “revealed” and “admitted” take for true. Sometimes that is meant; often it slips in.',
    advice: ['“Said” is neutral. Keep this verb only if you mean that the claim is true, doubtful or an admission.'],
    standards: [wikipedia.said],
    examples: {
      flag: [
        { text: 'Edda Marrin claimed that the ferry was safe.' },
        { text: 'Ilan Korsh admitted that the radar had been off.' },
        { text: '“It was us,” Tomas Verrell boasted.' },
        { text: 'Tomas Verrell insisted that the crew had been paid.' },
        { text: '“We knew,” Carla Moretti conceded.' },
        { text: 'The minister boasted that the bridge was early.' },
        { text: 'Ilan Korsh pointed out that the law was older than the town.' },
      ],
      pass: [
        { text: 'Edda Marrin said that the ferry was safe.' },
        { text: 'The refugees claimed asylum.' },
        { text: 'She was admitted to hospital.' },
        { text: 'The group claimed responsibility for the fire.' },
        { text: 'Edda Marrin, a noted author, said she would go.' },
        { text: 'The judge admitted the letter as evidence.' },
        { text: 'Ilan Korsh slammed the door.' },
      ],
    },
  },
  defaults: {
    verbs: [
      'claim',
      'admit',
      'reveal',
      'point out',
      'note',
      'concede',
      'insist',
      'boast',
      'brag',
      'confess',
      'acknowledge',
      'slam',
      'blast',
      'debunk',
      'expose',
      'assert',
      'rant',
      'gush',
      'sneer',
    ],
  },
  *checkPassage({ attributions }, { verbs }) {
    for (const attribution of attributions) {
      const { cue, id } = attribution;
      const lemma = cue && /^point\w* out$/i.test(cue.text) ? 'point out' : attribution.lemma;
      if (!cue || lemma === null || !verbs.includes(lemma) || !inBody(attribution) || !attribution.source) continue;
      yield {
        start: cue.start,
        end: cue.end,
        message: `${quoted(cue.text)} says more than that they said so. Is it meant?`,
        attribution: id,
      };
    }
  },
};
