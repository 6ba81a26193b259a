import { has, inBody, placeOf, throughOf } from './attributions.ts';
import { bbc, stateMediaMonitor } from './standards.ts';
import type { Rule } from './types.ts';

export const stateMedia: Rule = {
  meta: {
    id: 'state-media',
    family: 'sourcing',
    severity: 'warning',
    summary: 'The words or facts came through an outlet that a state controls.',
    why: 'Who decides what an outlet prints is part of what its word is worth. Public broadcasters that decide for themselves are never meant.',
    advice: ['Say the outlet is controlled by the state, link it, and look for a second, independent source.'],
    standards: [stateMediaMonitor, bbc.agencies],
    replaces: ['secondhand-source', 'anonymous-source', 'vague-attribution'],
    examples: {
      flag: [
        { text: 'Xinhua said the satellite was in orbit.' },
        { text: 'The attack failed, state television reported.' },
        { text: 'Tomas Verrell was quoted as saying by Valdorian state media that the boats had sailed.' },
        { text: 'According to TASS, the talks lasted an hour.' },
        { text: 'KCNA said the launch went well.' },
        { text: 'IRNA reported that the ship had sailed.' },
        { text: "Iran's Press TV said the ship had turned back." },
        { text: 'State TV showed the president and said he was well.' },
      ],
      pass: [
        { text: 'The BBC said the presenter had left.' },
        { text: 'The government banned RT and Sputnik in 2022.' },
        { text: 'The annual State of the Media report is out.' },
        { text: 'State-run Xinhua [said](https://english.news.cn/2026/orbit) the satellite was in orbit.' },
        { text: 'NPR said the presenter had left.' },
        { text: 'Deutsche Welle reported that the tunnel was closed.' },
      ],
    },
  },
  defaults: {},
  flags: ['state-media'],
  *checkPassage({ attributions }) {
    for (const attribution of attributions) {
      const { cited, stateLabelled, source, id } = attribution;
      if (!has(attribution, 'state-media') || !inBody(attribution) || (cited && stateLabelled)) continue;
      const outlet = throughOf(attribution) || source?.name || source?.text || 'The outlet';
      const missing = [!stateLabelled && 'say so', !cited && 'link it'].filter(Boolean).join(' and ');
      yield {
        ...placeOf(attribution),
        message: `${outlet} is controlled by a state: ${missing}, and look for a second source.`,
        attribution: id,
      };
    }
  },
};
