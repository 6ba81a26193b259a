import { has, placeOf, throughOf } from './attributions.ts';
import { ap, bbc } from './standards.ts';
import type { Rule } from './types.ts';

export const wireCredit: Rule = {
  meta: {
    id: 'wire-credit',
    family: 'article',
    severity: 'info',
    summary: 'A line credits an agency or others for part of the reporting.',
    why: 'The credit says that some of the article is not the writer’s own reporting, but not which part.',
    advice: ['Say which facts came from the agency and link its story; wire copy is not your own reporting.'],
    standards: [ap.credit, bbc.agencies],
    examples: {
      flag: [
        { text: 'The ferry sailed at noon.\n\n© 2026 The Associated Press. All rights reserved.' },
        { text: 'The strait was closed.\n\nAFP contributed to this report.' },
        { text: 'The strait was closed.\n\nWith reporting by Reuters.' },
        { text: 'The strait was closed.\n\nAdditional reporting by Jana Roth.' },
        { text: 'The strait was closed.\n\nReuters and AP contributed reporting.' },
        { text: 'The strait was closed.\n\nWith files from The Canadian Press.' },
        { text: 'The strait was closed.\n\nReporting by Jana Roth; editing by Ilan Korsh.' },
        { text: 'By The Associated Press\n\nThe ferry sank at noon.' },
      ],
      pass: [
        { text: 'Jana Roth contributed $500 to the campaign.' },
        { text: 'The rain contributed to the accident.' },
        { text: 'The school offers AP courses.' },
        { text: 'The travel agencies closed early.' },
        { text: 'He was charged with wire fraud.' },
        { text: 'Norda contributed ten boats to the fleet.' },
      ],
    },
  },
  defaults: {},
  flags: ['wire-credit'],
  *checkPassage({ attributions }) {
    for (const attribution of attributions) {
      if (!has(attribution, 'wire-credit')) continue;
      const who = throughOf(attribution) || attribution.source?.name || attribution.source?.text || 'others';
      yield { ...placeOf(attribution), message: `Which facts came from ${who}?`, attribution: attribution.id };
    }
  },
};
