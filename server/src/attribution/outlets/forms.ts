/** The forms of outlets' names, as the lexicon has their words. Plain data, which the build works out (see `build-plugins.mjs`). */
import { shortPattern } from '../../document/needs.ts';
import data from '../../lexicon/en/outlet-words.yaml';

const lists = data as Readonly<Record<string, string>>;
const wordsOf = (name: string): string[] => (lists[name] ?? '').split(/\s+/).filter(Boolean);
const any = (name: string): string => `(?:${wordsOf(name).join('|')})`;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const capitals = (name: string): string => wordsOf(name).map(capital).join('|');
const lookalikes = wordsOf('call-sign-lookalikes')
  .map((word) => word.toUpperCase())
  .join('|');

/** One word of a name behind what the outlet is: "the news site **RTL Info**". */
export const namePart = shortPattern(
  new RegExp(
    String.raw`^\p{Lu}[A-Za-zÀ-ɏ\d.’'&-]*$|^\d+$|^${any('name-particles')}$|^[\w-]+\.(?:com|org|net|\w{2})$`,
    'u',
  ),
);
/** A word that says where an outlet is: "Iranian", "Swedish", "U.S.", "Norda-based". */
export const demonym = shortPattern(
  new RegExp(
    String.raw`^(?:\p{Lu}[A-Za-zÀ-ɏ]+${any('demonym-endings')}|U\.?S\.?|UK|U\.K\.|EU|${capitals('demonyms')}|\p{Lu}[A-Za-zÀ-ɏ]+-(?:based|language))$`,
    'u',
  ),
);
/** A station's call sign or a host's name: "KING-TV", "Norda.info". */
export const callSign = shortPattern(
  new RegExp(
    String.raw`^(?:[KW][A-Z]{2,3}[- ](?:TV|FM|AM)|(?!${lookalikes})[KW][A-Z]{3}\d{0,2}|[A-Z]{2,5}-TV|\p{Lu}[A-Za-zÀ-ɏ\d-]*(?:\.${any('hosts')})+)$`,
    'u',
  ),
);
/** A work and its outlet: "a report published by the Gazette". Its groups are the two. */
export const workOf = shortPattern(
  new RegExp(
    String.raw`^(.*?\b(?:${wordsOf('works').join('|')}))(?: ${any('publishing')})? (?:by|in|from|on|for|of|to) (.+)$`,
    'i',
  ),
);

/** Words and phrases of a list, with bars between them. */
const phrases = (name: string): string =>
  `(?:${(lists[name] ?? '')
    .split('|')
    .map((phrase) => phrase.trim())
    .join('|')})`;
/** Behind a cue: "**in a statement**". */
export const inStatement = shortPattern(
  new RegExp(String.raw`^\s+(?:\w+ ){0,2}in (?:a|an|its|the) (?:[\w-]+ )?${phrases('firm-statements')}\b`, 'i'),
);
/** Behind a cue: "**it would** cut 400 jobs". */
export const firmIntent = shortPattern(
  new RegExp(
    String.raw`^\s+(?:on \w+ |today |yesterday )?(?:that )?(?:it|they) (?:(?:has|had|have) )?(?:won[’']t|${phrases('firm-intents')})\b`,
    'i',
  ),
);
