import { has, inBody, placeOf, quoted } from './attributions.ts';
import { ifcn, wikipedia } from './standards.ts';
import type { Rule } from './types.ts';

export const uncitedStudy: Rule = {
  meta: {
    id: 'uncited-study',
    family: 'sourcing',
    severity: 'warning',
    summary: 'A claim rests on studies, research, polls or data that are not named.',
    why: '“Studies show” asks for trust in something that could simply be shown.',
    advice: ['Cite it: authors or institute, journal or pollster, year, link or DOI; for polls, dates and sample.'],
    standards: [wikipedia.citation, ifcn],
    replaces: ['vague-attribution', 'unspecified-document'],
    examples: {
      flag: [
        { text: 'In a recent survey, six in ten sailors said they would quit.' },
        { text: 'A growing number of studies link the paint to rashes.' },
        { text: 'A poll published on Sunday gave the party 40 percent.' },
        { text: 'The latest research indicates that gulls remember faces.' },
        { text: 'Studies show that gulls remember faces.' },
        { text: 'A recent study found that ferries are safer than cars.' },
        { text: 'Polls suggest the party will lose.' },
        { text: 'Research suggests the moss can live in salt water.' },
        { text: 'A survey found that 60% of sailors sleep badly.' },
        { text: 'Research has shown that gulls remember faces.' },
        { text: 'Scientists have found that gulls remember faces.' },
        { text: 'Several studies have linked the paint to rashes.' },
        { text: 'It has been shown in several trials that the moss lives in salt water.' },
        { text: 'There is evidence that the wall is older than the town.' },
      ],
      pass: [
        { text: 'A [2024 Lancet study](https://doi.org/10.1016/abc) found that ferries are safer than cars.' },
        { text: 'She studies law in Port Amsel.' },
        { text: 'The polls close at eight.' },
        {
          text: 'Studies[^3] show that gulls remember faces.\n\n[^3]: Roth, “Gulls”, Journal of Birds, 2021, https://doi.org/10.1000/182',
        },
        { text: 'The department of research and development has moved.' },
        { text: 'The study on the first floor is painted green.' },
        { text: 'There is no evidence that the wall is older than the town.' },
      ],
    },
  },
  defaults: {},
  flags: ['study'],
  *checkPassage({ attributions }) {
    for (const attribution of attributions) {
      const { source, cited, id } = attribution;
      // what data show is asked for as a document
      if (!has(attribution, 'study') || has(attribution, 'document') || !inBody(attribution) || cited) continue;
      yield {
        ...placeOf(attribution),
        message: `Which? ${source ? quoted(source.text) : 'This'} is not named or linked.`,
        attribution: id,
      };
    }
  },
};
