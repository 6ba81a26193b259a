import { quoted } from './attributions.ts';
import { ap, jti, nyt } from './standards.ts';
import type { Rule } from './types.ts';

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
    const owners = new Map(article.attributions.map(({ id, disclosure }) => [disclosure?.reason?.start, id]));
    for (const { start, end, text, stock } of article.reasons) {
      if (!stock) continue;
      const attribution = owners.get(start);
      yield {
        start,
        end,
        message: `${quoted(text)} is a stock reason. What is the concrete risk, or the rule?`,
        ...(attribution !== undefined && { attribution }),
      };
    }
  },
};
