import type { Attribution } from '../attribution/types.ts';
import { byId, has, inBody, placeOf, quoted, throughOf } from './attributions.ts';
import { sameClaim } from './linked-claims.ts';
import { ap, bbc, wikipedia } from './standards.ts';
import type { Rule } from './types.ts';

/** What rests on somebody whom the reader of the linked report cannot see, or on yet another report. */
const restsOnOthers = (attribution: Attribution): boolean =>
  has(attribution, 'anonymous') || has(attribution, 'vague') || has(attribution, 'secondhand');

export const hearsayChain: Rule = {
  meta: {
    id: 'hearsay-chain',
    family: 'sourcing',
    severity: 'error',
    summary: 'Another outlet’s report that itself rests on an unnamed or relayed source.',
    why: 'The claim is at least two steps away: this article has it from an outlet, which has it from somebody the reader cannot see.',
    advice: [
      'The claim is at least two steps away. Reach or link the first source, or show the whole chain and say it is unconfirmed.',
    ],
    standards: [ap.credit, bbc.agencies, wikipedia.independent],
    replaces: [
      'state-media',
      'social-media-claim',
      'secondhand-source',
      'anonymous-source',
      'vague-attribution',
      'agentless-attribution',
      'metonym-source',
    ],
    examples: {
      flag: [
        { text: 'The verdict was leaked, according to the Harbour Gazette, which cited an unnamed juror.' },
        { text: 'Reuters, relying on two unnamed ministers, reported that the strait was closed.' },
        { text: 'Le Figaro cites an unnamed minister who says the strait is closed.' },
        { text: 'The ferry had no radar, the New York Times reported, citing anonymous sources.' },
        { text: 'Two officials told Reuters that the harbour would close.' },
        { text: 'AFP quoted a security source as saying five boats were lost.' },
        { text: 'Bloomberg reported, citing people familiar with the matter, that the yard was for sale.' },
        { text: 'Fars reported that IRNA had confirmed the visit.' },
        { text: 'Channel 12 reported that US officials believe the talks will fail.' },
        { text: 'According to Sky News, which cited a report in the Times, the files were stolen.' },
        { text: 'The Times, citing three current and former officials, said the list was drawn up in March.' },
        { text: 'The agency quoted an unnamed official as saying the port would reopen.' },
      ],
      pass: [
        {
          text: 'The New York Times reported, citing [court filings](https://courts.vd/case/12), that the ferry had no radar.',
        },
        { text: 'The ministry, citing the law, refused to answer.' },
        { text: 'Jana Roth said her lawyer told her to wait.' },
        { text: 'The report cites forty studies.' },
        { text: 'Jana Roth said the crew had told her the truth.' },
        { text: 'The harbour board, citing the contract, kept the deposit.' },
      ],
    },
  },
  defaults: {},
  flags: ['chain'],
  *checkPassage(passage) {
    const all = byId(passage);
    // The outlet's own attribution is told by the one that it rests on.
    const told = new Set(passage.attributions.filter((inner) => has(inner, 'chain')).map(({ within }) => within));
    for (const attribution of passage.attributions) {
      if (!has(attribution, 'chain') || !inBody(attribution) || told.has(attribution.id)) continue;
      const outer = attribution.within === null ? undefined : all.get(attribution.within);
      const outlet = throughOf(attribution) || outer?.source?.name || attribution.source?.name || 'another outlet';
      const first =
        attribution.source && attribution.source.name !== outlet
          ? quoted(attribution.source.text)
          : 'somebody not named';
      const own = placeOf(attribution);
      const around = outer && outer.sentence.start === attribution.sentence.start ? placeOf(outer) : own;
      yield {
        start: Math.min(own.start, around.start),
        end: Math.max(own.end, around.end),
        message: `This is at least two steps away: ${first}, through ${outlet}. Can the first source be reached, or the chain shown?`,
        attribution: attribution.id,
      };
    }
  },
  *check({ article, linked }) {
    if (!linked) return;
    for (const attribution of article.attributions) {
      if (has(attribution, 'chain') || !inBody(attribution)) continue;
      for (const link of attribution.links) {
        const report = linked.chain(link);
        const theirs = report && sameClaim(article, attribution, report.article());
        if (!report || !theirs || !restsOnOthers(theirs)) continue;
        const from = throughOf(theirs) || theirs.source?.text;
        yield {
          ...placeOf(attribution),
          message: `The linked report itself has this from ${from ? quoted(from) : 'somebody not named'} (${report.text.address}).`,
          attribution: attribution.id,
          link,
        };
        break;
      }
    }
  },
};
