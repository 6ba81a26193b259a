/** The forms of the verbs that unnamed people speak with. Plain data, which the build works out (see `build-plugins.mjs`). */
import { hashWord } from '../../../document/tokens.ts';
import lexicon from '../../../lexicon/en/cues.yaml';
import { irregular } from './cue-lists.ts';

/** What a form of a verb is, and how its verb goes on. */
export const Form = {
  base: 1,
  third: 1 << 1,
  past: 1 << 2,
  ing: 1 << 3,
  /** The verb takes a clause: "contend". */
  clause: 1 << 4,
  /** It goes on with a preposition: "warn of". */
  preposition: 1 << 5,
  /** It calls somebody something: "brand". */
  names: 1 << 6,
  /** Its object is whoever is told: "told the court". */
  tells: 1 << 7,
  /** Documents do it: "reveal". */
  shows: 1 << 8,
  /** It claims with a plain object: "deny". */
  object: 1 << 9,
  /** Documents do it with a plain object: "list". */
  lists: 1 << 10,
} as const;

const lists = lexicon as unknown as Readonly<Record<string, string>>;
const listed = (key: string): string[] => (lists[key] ?? '').split(/\s+/).filter(Boolean);

/** Verbs whose last consonant is doubled before "-ed". */
const doubling = new Set(listed('doubling-verbs'));

const thirdOf = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|x|ch|sh|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
const stemOf = (verb: string): string => (doubling.has(verb) ? `${verb}${verb.at(-1)}` : verb);

function pastOf(verb: string): string[] {
  const known = [...irregular].filter(([, lemma]) => lemma === verb).map(([form]) => form);
  const regular = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ied`
    : verb.endsWith('e')
      ? `${verb}d`
      : verb === 'label'
        ? 'labelled'
        : `${stemOf(verb)}ed`;
  return [...known.filter((form) => !form.endsWith('ing') && !form.endsWith('s')), regular];
}

const ingOf = (verb: string): string => `${verb.endsWith('e') ? verb.slice(0, -1) : stemOf(verb)}ing`;

const forms = new Map<number, number>();

function addForms(verb: string, bits: number): void {
  const put = (form: string, bit: number): void => {
    const hash = hashWord(form);
    forms.set(hash, (forms.get(hash) ?? 0) | bit | bits);
  };
  put(verb, Form.base);
  put(thirdOf(verb), Form.third);
  for (const past of pastOf(verb)) put(past, Form.past);
  put(ingOf(verb), Form.ing);
}

for (const verb of listed('speaking-verbs')) addForms(verb, Form.clause);
for (const verb of listed('complaining-verbs')) addForms(verb, Form.preposition);
for (const verb of listed('object-verbs')) addForms(verb, Form.object);
for (const verb of listed('showing-verbs')) addForms(verb, Form.shows);
for (const verb of listed('listing-verbs')) addForms(verb, Form.lists);
for (const verb of listed('naming-verbs')) addForms(verb, Form.names);
for (const verb of listed('telling-verbs')) addForms(verb, Form.tells);

/** What each form can be, as bits of `Form`, by its hash. */
export const speakingForms: ReadonlyMap<number, number> = forms;
