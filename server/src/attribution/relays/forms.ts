/** What tells of outlets that words came through, as the lexicon has it. Plain data, which the build works out (see `build-plugins.mjs`). */
import { patternData, shortPattern } from '../../document/needs.ts';
import calendar from '../../lexicon/en/calendar.yaml';
import relays from '../../lexicon/en/relays.yaml';
import { oneOf, setOf, wordsOf } from '../../lexicon/lists.ts';

const any = (...names: readonly string[]): string => oneOf(relays, ...names);
const capitalised = (words: readonly string[]): string =>
  words.map((word) => word.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase())).join('|');
const capitals = (name: string): string => capitalised(wordsOf(relays, name));
const days = capitalised([...wordsOf(calendar, 'weekdays'), ...wordsOf(calendar, 'months')]);

/** Verbs that take a listener, in dictionary form. */
export const listenedTo = setOf(relays, 'listened-to');
/** What an outlet does that only passes words on, in dictionary form. */
export const passingOn = setOf(relays, 'passing-on');
export const placeOpeners = setOf(relays, 'place-openers');

export const within = patternData(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ-])(?:in|during|on|as) (?:an?|the|one|another|her|his|their)\s+(?:(?:\p{Ll}[\p{Ll}-]*|\d{4}|${days})\s+){0,2}(?=[^,;:()]{2,60}?\b${any('published')}\b)`,
    'giu',
  ),
);
export const closes = shortPattern(
  new RegExp(String.raw`^(?:[”"’']*\s*[.,;:)—–]|\s*$|\s+${any('behind-relays')}\b|\s+\p{Ll}+ly\b)`, 'u'),
);
export const mayHave = shortPattern(new RegExp(String.raw`\p{Lu}|\b${any('hints')}`, 'u'));
export const notAfter = shortPattern(
  new RegExp(String.raw`^(?:[’']s?)?\s+(?:${capitals('firm-words')}|${any('firm-people')}|[a-z]+ (?:poll|survey)s?)\b`),
);
export const goesOn = shortPattern(new RegExp(String.raw`^\s+(?!${days}|I\b)\p{Lu}`, 'u'));
export const endsPhrase = shortPattern(
  new RegExp(
    String.raw`^(?:\s*$|\s*[.“"‘]|\s+(?:${any('after-descriptions')}|\p{Ll}+ly|\p{Lu}[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ-]))`,
    'u',
  ),
);
export const programme = shortPattern(
  new RegExp(
    String.raw`^(?:an? |the |his |her |their |its |\p{Lu}[A-Za-zÀ-ɏ.’']+(?:\s\p{Lu}[A-Za-zÀ-ɏ.’']+){0,2}[’']s? )?(?:[A-Za-zÀ-ɏ\d&’'.-]+ ){0,5}${any('programmes')}\b`,
    'iu',
  ),
);
export const refers = shortPattern(new RegExp(`^(?:it|the (?:same |local )?${any('outlets-again')})$`, 'i'));
export const mayRefer = shortPattern(new RegExp(`^(?:it|the ${any('outlets-again')})`, 'i'));
export const aired = shortPattern(
  new RegExp(String.raw`^(?:[’']s?)?\s+[“"‘']?(?!${capitals('not-aired')})\p{Lu}`, 'u'),
);
export const ownsVoice = shortPattern(
  new RegExp(String.raw`^[’']s?\s+(?:[“"‘']?\p{Lu}|(?:own )?(?:\p{Ll}+ ){0,2}${any('voices')}\b)`, 'u'),
);
/** Behind a programme. */
export const talk = shortPattern(new RegExp(String.raw`^\s+${any('talks')}\b`));
export const ownProgramme = shortPattern(
  new RegExp(String.raw`^(?:his|her|their|its|a|an|the)\s+(?:own\s+|weekly\s+|daily\s+)*${any('own-programmes')}`, 'i'),
);
export const publicListener = shortPattern(
  new RegExp(`^(?:the |local |national |assembled |waiting )*${any('public-listeners')}$`, 'i'),
);
export const whenPublished = shortPattern(new RegExp(String.raw`\s${any('publishing')}\b[^,]*$`));
/** Behind the name of an outlet. */
export const outletSays = shortPattern(
  new RegExp(String.raw`^\s+(?:has |had |have |also |first )*${any('outlet-says')}\b`),
);
export const looseOpener = patternData(
  new RegExp(
    String.raw`(?:(?<=^|[,;(—–-]\s?|[”"’]\s)(?:via|per|as (?:first |also |originally |earlier )?${any('told-as')} (?:by|in|on|to)|interviewed (?:by|on|in)|(?:when )?(?:reached|contacted|approached)(?: for comment)? by)|(?<=\b(?:made|makes|making|repeated) (?:the|his|her|their|these|those|similar|that) ${any('remarks')} )(?:on|in|to|during)|^by(?=\s[^,]{2,60}?[’']s? ${any('tallies')}\b)|^(?:appearing |speaking |interviewed )?on(?=\s[^,“"]{2,30}?[’']s [“"‘*])|(?<=[a-z,] )(?:in|during) (?:an?|his|her|their|the) (?:[A-Za-z’'-]+ ){0,3}interviews? (?:later |earlier |[A-Z][a-z]+day )?(?:with|on|to)|(?:^|(?<=[a-z,] ))(?:in|during) an?(?= (?:[A-Z][\w.&’'-]* ){1,4}interview\b)|^(?:in|during) (?:an? |his |her |their )?(?:[a-z-]+ ){0,2}${any('remarks-in')} (?:${any('carried')} )?(?:by|with|to|in|on|for))\s+(?=[A-Za-zÀ-ɏ])`,
    'giu',
  ),
);
/** Words of which a block has one where it has such an outlet. */
export const looseHint = patternData(
  new RegExp(
    String.raw`(?:^|\n|[.!?] )(?:By|On) |\bma(?:de|kes|king) |repeated |\b(?:via|per|interviews?|interviewed|reached|contacted|approached|${any('remarks-in')}|as (?:[a-z]+ )?${any('told-as')})\b`,
    'i',
  ),
);
export const host = shortPattern(
  new RegExp(String.raw`\b${any('broadcasting')}(?: news| talk[- ]show)? ${any('hosts')}\b`, 'i'),
);
/** At the beginning of a noun phrase: an outlet's possessive. */
export const ofOutlet = shortPattern(
  new RegExp(
    String.raw`^(?:the )?((?:[\p{Lu}\d][A-Za-zÀ-ɏ\d.&-]*\s?){1,5})[’']s?\s(?=\p{Lu}|(?:own )?\p{Ll}+ ${any('staff')})`,
    'u',
  ),
);
