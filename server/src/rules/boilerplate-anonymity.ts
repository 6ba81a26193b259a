import { placedId } from '../attribution/passages/place.ts';
import type { Article } from '../attribution/types.ts';
import { quoted } from './attributions.ts';
import { ap, jti, nyt } from './standards.ts';
import type { Rule } from './types.ts';

/** The attributions that reasons belong to, by where the reason stands; of several the last. */
function ownersOf({ passages }: Article): ReadonlyMap<number, string> {
  const owners = new Map<number, string>();
  for (const place of passages)
    for (const { id, disclosure } of place.passage.attributions)
      if (disclosure?.reason) owners.set(disclosure.reason.start + place.start, placedId(id, place));
  return owners;
}

export const boilerplateAnonymity: Rule = {
  meta: {
    id: 'boilerplate-anonymity',
    family: 'sourcing',
    severity: 'hint',
    summary: 'The reason given for anonymity is a stock phrase.',
    why: 'The Associated Press asks for a reason; the editors of The New York Times warned that stock reasons are worse than none. A house decides by its profile.',
    advice: ['Stock reasons tell the reader little. Give the concrete risk or rule.'],
    standards: [nyt.stock, ap.anonymous, jti],
    examples: {
      flag: [
        { text: 'A port official spoke on condition of anonymity because she was not authorized to speak publicly.' },
        { text: 'Two aides, who requested anonymity to discuss sensitive matters, said the minister would go.' },
        { text: 'A diplomat asked not to be named given the sensitivity of the issue, and said the talks had failed.' },
        { text: 'An engineer, who was granted anonymity to speak candidly, said the valve had leaked for years.' },
        {
          text: 'A clerk spoke anonymously because he was not authorised to speak to the media, and said files were missing.',
        },
        {
          text: 'Citing the sensitivity of the negotiations, a diplomat asked not to be named and said the talks had failed.',
        },
      ],
      pass: [
        { text: 'A clerk asked not to be named for fear of retaliation by the ministry, and said files were missing.' },
        {
          text: 'A guard spoke on condition of anonymity because the company has threatened to fire staff who talk to reporters.',
        },
        {
          text: 'The woman asked not to be named, out of fear for her family’s safety, and said the men had come back.',
        },
        {
          text: 'A juror asked not to be named because disclosing the testimony can be illegal, and said the vote was close.',
        },
        { text: 'Two aides, granted anonymity to avoid antagonizing the governor, said the bill was dead.' },
        {
          text: 'A pilot asked not to be named because the airline had dismissed two who spoke, and said the checks were skipped.',
        },
      ],
    },
  },
  defaults: {},
  *check({ article }) {
    const stock = article.reasons.filter((reason) => reason.stock);
    const owners = stock.length > 0 ? ownersOf(article) : null;
    for (const { start, end, text } of stock) {
      const attribution = owners?.get(start);
      yield {
        start,
        end,
        message: `${quoted(text)} is a stock reason. What is the concrete risk, or the rule?`,
        ...(attribution !== undefined && { attribution }),
      };
    }
  },
};
