import { has, inBody, placeOf, quoted } from './attributions.ts';
import { ap, ifcn } from './standards.ts';
import type { Rule } from './types.ts';

export const unspecifiedDocument: Rule = {
  meta: {
    id: 'unspecified-document',
    family: 'sourcing',
    severity: 'warning',
    summary: 'A claim rests on a document that is neither named nor linked.',
    why: 'A document can be read by anyone, but only by those who know which one it is.',
    advice: ['Give title, author, date and a link or copy; if you cannot publish it, say who supplied it and why not.'],
    standards: [ap.documents, ifcn],
    replaces: ['vague-attribution'],
    examples: {
      flag: [
        { text: 'A dossier leaked to the opposition lists nine bank accounts.' },
        { text: 'An email chain shows that the board was told in March.' },
        { text: 'A note left at the scene blames the captain.' },
        { text: 'In a leaked memo, pilots were told to keep quiet.' },
        { text: 'Minutes of a closed meeting obtained by this newspaper show the vote was never counted.' },
        { text: 'A draft law would ban night fishing.' },
        { text: 'According to a report, the hull was never inspected.' },
        { text: 'A leaked memo says the yard will close.' },
        { text: 'Court papers show the van was stolen.' },
        { text: 'Documents seen by this newspaper show the fee was doubled.' },
        { text: 'Documents show that the fee was doubled.' },
        { text: 'A letter obtained by the agency says the crew was warned.' },
        { text: 'A draft bill would ban the sale of nets.' },
        { text: 'A memo leaked last week said the pier would close.' },
        { text: 'Data show that catches fell.' },
      ],
      pass: [
        { text: 'In a letter to her aunt, she drew the boat.' },
        { text: 'According to the [2025 audit report](https://audit.vd/2025), the hull was never inspected.' },
        { text: 'She wrote a letter to the council.' },
        { text: 'The report card was on the fridge.' },
        { text: 'According to the [contract](https://port.vd/contract.pdf), the fee is fixed.' },
        { text: 'Records fell as the athletes warmed up.' },
        { text: 'The committee will draft a bill in May.' },
        { text: 'The report card was good.' },
      ],
    },
  },
  defaults: {},
  flags: ['document'],
  *checkPassage({ attributions }) {
    for (const attribution of attributions) {
      const { source, cited, id } = attribution;
      if (!has(attribution, 'document') || !inBody(attribution) || cited) continue;
      yield {
        ...placeOf(attribution),
        message: `Which document is ${source ? quoted(source.text) : 'this'}, and where can it be read?`,
        attribution: id,
      };
    }
  },
};
