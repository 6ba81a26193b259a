import type { Passage } from '../attribution/types.ts';
import { has, inBody, placeOf, throughOf } from './attributions.ts';
import { ap, bbc } from './standards.ts';
import type { Rule } from './types.ts';

/** The attributions in which a chain stands: the chain's finding says it for both. */
const aroundChains = ({ attributions }: Passage): ReadonlySet<string | null> =>
  new Set(attributions.filter((inner) => has(inner, 'chain')).map(({ within }) => within));

export const secondhandSource: Rule = {
  meta: {
    id: 'secondhand-source',
    family: 'sourcing',
    severity: 'warning',
    graded: 'A warning; info where the report is linked.',
    summary: 'The words or facts came through another outlet.',
    why: 'What another outlet gathered, this article did not check. The reader should be able to go there, and know that it was not confirmed.',
    advice: [
      'Link to the report itself; better, link to what it relied on. Say you have not confirmed it.',
      'Fine if attributed. Add the primary source, or say it was not independently confirmed.',
      'Link the transcript, video or the outlet’s page where the words appear.',
    ],
    standards: [ap.credit, bbc.agencies],
    replaces: ['anonymous-source', 'vague-attribution'],
    examples: {
      flag: [
        { text: 'It was the Harbour Gazette that disclosed the loan.' },
        { text: 'The loan was first disclosed by the Financial Times.' },
        { text: 'Der Spiegel was the first to report the recall.' },
        { text: 'The New York Times reported that the ferry had no radar.' },
        { text: 'According to Reuters, the talks will go on.' },
        { text: 'Tomas Verrell told the BBC that he would not resign.' },
        { text: 'In an interview with Le Monde, Edda Marrin ruled out new elections.' },
        { text: 'Bloomberg first reported the sale of the yard.' },
        { text: 'The mill will close, a local newspaper reported.' },
        { text: 'Edda Marrin told CNN’s Ana Roth that the mill would close.' },
        { text: 'The mill will close, the Tarn Bay Herald has learned.' },
        { text: 'Ilan Korsh, according to the Harbour Gazette, said the crane fell first.' },
        { text: 'The crane fell first, reported the Harbour Gazette.' },
        { text: 'Jana Roth disputed an earlier report from the Harbour Gazette saying the yard would close.' },
        { text: 'Edda Marrin, interviewed by El País, ruled out a coalition.' },
        { text: 'In remarks carried by Sky News, the general threatened to retaliate.' },
        { text: 'As quoted in the Mail, Marrin called the plan a joke.' },
      ],
      pass: [
        { text: 'The BBC said it would cut 400 jobs.' },
        { text: 'Reuters announced that it will close its Norda bureau.' },
        { text: 'The New York Times Company reported a profit.' },
        { text: 'Reuters reporter Jana Roth was detained at the gate.' },
        { text: 'Norda Lines reported earnings of two billion crowns.' },
        { text: 'CNN will host the debate in March.' },
        { text: 'He told this newspaper that he would stay.' },
        { text: 'Bloomberg, a former mayor of New York, said the tax was unfair.' },
        { text: 'The minister wrote to the BBC to complain.' },
        { text: 'Marrin gave a speech to CNN staff.' },
      ],
    },
  },
  defaults: {},
  flags: ['secondhand'],
  *checkPassage(passage) {
    const said = aroundChains(passage);
    for (const attribution of passage.attributions) {
      if (!has(attribution, 'secondhand') || !inBody(attribution) || said.has(attribution.id)) continue;
      const { source, cited, id } = attribution;
      // "Local media reported": that nobody can tell which is what the reader is told first.
      if (has(attribution, 'vague') && attribution.relay.length === 0) continue;
      const outlet = throughOf(attribution) || source?.name || source?.text || 'another outlet';
      yield {
        ...placeOf(attribution),
        severity: cited ? 'info' : 'warning',
        message: cited
          ? `This comes from ${outlet}. Was it confirmed?`
          : `This comes from ${outlet}, and no link leads there.`,
        attribution: id,
      };
    }
  },
};
