import type { Attribution, Disclosure } from '../attribution/types.ts';
import { has, inBody, placeOf, quoted } from './attributions.ts';
import { speaksAsCrowd } from './crowds.ts';
import { ap, guardian, npr, nyt, reuters, spj } from './standards.ts';
import type { Rule, Severity } from './types.ts';

/** What the article may tell about an unnamed source, in the words of the message. */
const PARTS = {
  reason: 'why they are not named',
  position: 'their position or agency',
  basis: 'how they know',
  count: 'how many they are',
  corroboration: 'who else says so',
} as const;

type Part = keyof typeof PARTS;

const isGiven = (disclosure: Disclosure, part: Part): boolean => {
  const value = disclosure[part];
  return Array.isArray(value) ? value.length > 0 : value !== null;
};

/** The severity that what is given leaves, null where the article tells enough. */
function grade(given: ReadonlySet<Part>): Severity | null {
  if (given.has('reason')) {
    const full = given.has('position') && given.has('basis') && (given.has('count') || given.has('corroboration'));
    return full ? null : 'info';
  }
  return given.has('position') || given.has('basis') || given.has('corroboration') ? 'warning' : 'error';
}

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;

function message({ source }: Attribution, missing: readonly Part[]): string {
  const who = source ? quoted(source.text) : 'This source';
  return `Says who? ${who} is not named, and the article does not say ${list(missing.map((part) => PARTS[part]))}.`;
}

export const anonymousSource: Rule = {
  meta: {
    id: 'anonymous-source',
    family: 'sourcing',
    severity: 'error',
    graded:
      'By what the article tells about the source. Nothing: error. Position, basis or corroboration without a reason: warning. A reason: info. Reason, position and basis with a count or corroboration: not flagged.',
    summary: 'A claim rests on particular people who are not named.',
    why: 'A reader cannot weigh a source they know nothing of. What the article tells of it (position, how it knows, how many, why unnamed) is all the reader has.',
    advice: [
      'Describe the source: what position, how they know, how many, why unnamed. Name them if you can.',
      'Give name and title; failing that, the agency, how they know, how many, and why unnamed.',
      'Say why the source could not be named (danger, job, law, a promise of confidentiality), or name them.',
    ],
    standards: [ap.anonymous, ap.neverJustASource, reuters.named, nyt.knows, npr.never, guardian, spj],
    replaces: ['vague-attribution'],
    examples: {
      flag: [
        { text: 'The valves, say people close to the crew, were never tested.' },
        { text: 'According to accounts from two deckhands, the pump failed.' },
        { text: 'Two neighbours suspect arson.' },
        { text: 'One pilot, preferring to stay out of the log, said the strait was closed.' },
        { text: 'The ferry turned back, a harbour officer who would not be identified said on Sunday.' },
        { text: 'It was a clerk at the mill who revealed the second loan.' },
        { text: '“The log was rewritten overnight,” recalled one deckhand, who has left the line.' },
        { text: 'Two of the nine jurors said they had wanted to acquit.' },
        { text: 'Sources said the ferry contract is dead.' },
        { text: 'Two Valdorian officials confirmed that the harbour would close.' },
        { text: 'A person familiar with the matter said the board had met twice.' },
        { text: 'The line will close in May, according to sources.' },
        { text: '“Nobody was paid,” said a former employee of the yard.' },
        { text: 'A Western diplomat said the talks would go on.' },
        { text: 'The plant will shut, said three people with direct knowledge of the decision.' },
        { text: 'A resident who refused to give his name said the water smelled of oil.' },
        { text: 'We have learned from sources that the inquiry will be widened.' },
        { text: 'Sources put the cost at 40 million crowns.' },
        { text: 'In the words of one official, the plan was dead on arrival.' },
        { text: 'A source with knowledge of the sale put the price at 30 million crowns.' },
        { text: 'The ship had been warned twice, said a port official who was on duty.' },
        { text: 'Half a dozen former crew members described a culture of fear.' },
      ],
      pass: [
        { text: 'Jurors were sent home at noon.' },
        { text: 'Sergeant Ilan Korsh led the search. The officer said the boat was empty.' },
        { text: 'Marta Quell, a senior official at the harbour ministry, said the ferries would run.' },
        { text: 'Edda Marrin leads the council. The official said the bridge would open in June.' },
        { text: 'The river has its source in the northern hills.' },
        { text: 'Two officials were arrested on Monday.' },
        { text: 'The police department said the road was open again.' },
        { text: 'A spokeswoman for Norda Lines said the ships were full.' },
        { text: 'An anonymous donor gave the museum two million crowns.' },
        {
          text: 'A friend of the mayor said on Monday that the yard would close.\n\nJana Roth told a meeting in Norda that she had seen the letter.',
        },
        { text: 'The judge ruled that the toll was lawful.' },
        { text: 'Ilan Korsh, a retired banker and former official who backed the toll, said it would pay for itself.' },
      ],
    },
  },
  defaults: {},
  flags: ['anonymous'],
  *checkPassage({ attributions }) {
    for (const attribution of attributions) {
      const { disclosure } = attribution;
      if (!has(attribution, 'anonymous') || !inBody(attribution) || !disclosure || attribution.cited) continue;
      if (speaksAsCrowd(attribution)) continue;
      const parts = Object.keys(PARTS) as Part[];
      const given = new Set(parts.filter((part) => isGiven(disclosure, part)));
      const severity = grade(given);
      if (severity === null) continue;
      const missing = parts.filter((part) => !given.has(part));
      yield { ...placeOf(attribution), severity, message: message(attribution, missing), attribution: attribution.id };
    }
  },
};
