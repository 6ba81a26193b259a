import { has, inBody, placeOf, quoted } from './attributions.ts';
import { speaksAsCrowd } from './crowds.ts';
import { namedBehind } from './examples-of-groups.ts';
import { pronominal } from './group-forms.ts';
import { npr, wikipedia } from './standards.ts';
import type { Rule } from './types.ts';

export const vagueAttribution: Rule = {
  meta: {
    id: 'vague-attribution',
    family: 'sourcing',
    severity: 'warning',
    summary: 'A claim is attributed to a group that nobody can check.',
    why: '“Some say”, “critics argue” and “local media reported” sound like sources and are none: the reader cannot tell who, how many, or where.',
    advice: ['Who? Name and link at least one, give the count, or cut the claim.'],
    standards: [wikipedia.weasel, npr.never],
    examples: {
      flag: [
        { text: 'The timetable leaves out the islands, some ferrygoers grumble.' },
        { text: 'Detractors counter that the pier will never pay for itself.' },
        { text: 'The charter will, several scholars contend, be struck down.' },
        { text: 'It is a view shared by many in the port.' },
        { text: 'Some experts say the dam will hold.' },
        { text: 'Critics argue that the toll hurts small boats.' },
        { text: 'Sarkish media reported that the fleet had sailed.' },
        { text: 'Many believe the mayor will resign.' },
        { text: 'Economists warn of higher prices.' },
        { text: 'The bill is dead, according to observers.' },
        { text: 'Residents of the quay say the water smells of oil.' },
        { text: 'Eyewitnesses said the ferry never slowed.' },
        { text: 'The prevailing view among diplomats is that the talks are over.' },
        { text: 'Conventional wisdom holds that fog keeps sailors honest.' },
        { text: 'There are those who say the mayor knew.' },
        { text: 'In the eyes of many economists, the toll was a mistake.' },
        { text: 'There is a widespread belief that the lottery is fixed.' },
        { text: 'It is a toll that many economists in both ports oppose.' },
        { text: 'Many in the yards are more sceptical.' },
        { text: 'The ferry turned back, leaving many to wonder whether the pilot was ill.' },
        { text: 'Voters who elected Ilan Korsh now regard him with distaste.' },
        { text: 'There is a sense among voters that nothing changes.' },
      ],
      pass: [
        {
          text: 'Critics, including [Jana Roth](https://rothblog.org/2026/toll), argue that the toll hurts small boats.',
        },
        { text: 'Security experts were hired to guard the gate.' },
        { text: 'Some say the hall is haunted. Carla Moretti, its caretaker, says it is the wind.' },
        { text: 'Observers were sent to polling stations.' },
        { text: '“Many believe it,” said Ilan Korsh, the harbour master.' },
        { text: 'Some boats were lost in the storm.' },
        { text: 'Economists at the [central bank](https://bank.vd/2026/outlook) expect higher prices.' },
        { text: "Marrin's view is that the talks are over." },
        { text: 'There is no belief in the bylaws.' },
        { text: 'Members walked out of the hall to drum up support.' },
      ],
    },
  },
  defaults: {},
  flags: ['vague', 'anonymous'],
  *checkPassage(passage) {
    for (const [index, attribution] of passage.attributions.entries()) {
      const { source, cited, id } = attribution;
      if (!(has(attribution, 'vague') || speaksAsCrowd(attribution)) || !inBody(attribution) || cited || !source)
        continue;
      // "some say" opens many a paragraph that goes on to tell who
      if (pronominal.has(source.text.toLowerCase()) && namedBehind(passage, index).length > 0) continue;
      yield {
        ...placeOf(attribution),
        message: `Who? ${quoted(source.text)} is nobody a reader can check.`,
        attribution: id,
      };
    }
  },
};
