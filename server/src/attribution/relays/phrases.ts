/** Phrases that say where somebody's words were first published: "in an interview with …", "speaking to …", "via …". */
import { Pattern } from '../../document/pattern.ts';
import { hasHint, isCallSign, knownOutlet, outletNamed, readOutlet } from '../outlets/index.ts';
import { broadcasters } from '../outlets/words.ts';
import {
  aired,
  closes,
  endsPhrase,
  goesOn,
  mayHave,
  mayRefer,
  notAfter,
  ownProgramme,
  ownsVoice,
  placeOpeners,
  programme,
  refers,
  talk,
  within,
} from './forms.ts';
import { openers, type Reach } from './openers.ts';
import type { RelayMention } from './types.ts';

/** A relay phrase of a sentence, in prose offsets. */
export interface RelayPhrase extends RelayMention {
  readonly reach: Reach;
  /** True where its clause ends with it. */
  readonly closes: boolean;
}

/** "In a News.com.au report", "a Fox News interview": what stands before an outlet that stands before what it published. */
const WITHIN = new Pattern(within);
const OPENERS = openers.map(([reach, data]) => [reach, new Pattern(data)] as const);
/** What closes a clause: a mark, the sentence's end, a day. */
const CLOSES = new Pattern(closes);
/** Cheap look before the long one. */
const MAY_HAVE = new Pattern(mayHave);

/** Words that an outlet's name goes on with where it is no outlet: "the Times Square ball", "Fox News executives". */
const NOT_AFTER = new Pattern(notAfter);
const GOES_ON = new Pattern(goesOn);
const ENDS_PHRASE = new Pattern(endsPhrase);
/** "On “Face the Nation”": a title right behind the word. */
const TITLE = Pattern.of(
  /^(?:(?:the|his|her|their|an?) )?(?:[A-Za-zÀ-ɏ\d.&’'-]+ ){0,4}(?:[“"‘]|'')(\p{Lu}[^“”"]{2,50}?)(?:[”"’]|'')/u,
);
const PROGRAMME = new Pattern(programme);

/** An outlet that the article named before. */
export const REFERS = new Pattern(refers);

/** True for the title of a programme: its longer words begin with capitals. */
const isTitle = (words: string): boolean =>
  words.split(/\s+/).every((word) => word.length < 4 || /^[^A-Za-zÀ-ɏ]*[\p{Lu}\d]/u.test(word)) &&
  /\p{Lu}.*\s|show|hour|live/iu.test(words);

/** How the words for an outlet named before begin, and what a title stands in: cheap looks before the long ones. */
const MAY_REFER = new Pattern(mayRefer);
const TALK = new Pattern(talk);
const OWN_PROGRAMME = new Pattern(ownProgramme);
const MAY_QUOTE = /[“"‘]|''/;
/** What stands behind a broadcaster's name that it airs: "NBC**’s Jane Roe**". */
const AIRED = new Pattern(aired);

/** "the Gazette**’s** Jane Roe", "Norda TV’s “Today”" speak for it; the Gazette’s owners do not. */
const OWNS = /^[’']s?\s/;
const OWNS_VOICE = new Pattern(ownsVoice);

/** "The Jane Roe Show" */
const SHOW = Pattern.of(/^[Tt]he (?:\p{Lu}[A-Za-zÀ-ɏ.’'-]+ ){2,4}(?:Show|Hour|Report)\b/u);

/** What a programme's description has in it: a cheap look before the long one. */
const MAY_AIR = /podcast|show|program|livestream/i;

/** No name of an outlet has more words. */
const LONGEST_NAME = 9;
const WORD = /\S+/g;

/** Where the words of a phrase end, no more than `most`. */
function wordEnds(phrase: string, most: number): number[] {
  const ends: number[] = [];
  WORD.lastIndex = 0;
  while (ends.length < most && WORD.test(phrase)) ends.push(WORD.lastIndex);
  return ends;
}

/**
 * The outlet that a noun phrase beginning here names, its longest reading; null where it names none. `hints` are those of
 * `outletHints`: words without one name no outlet.
 */
export function outletAt(
  text: string,
  from: number,
  until: number,
  hints: readonly number[],
  mayRefer = true,
): RelayMention | null {
  const phrase = /^[^,;:()[\]—–?!\n]*/.exec(text.slice(from, Math.min(until, from + 120)))?.[0] ?? '';
  const mayName = hasHint(hints, from, from + phrase.length) || (mayRefer && MAY_REFER.test(phrase));
  const ends = mayName ? wordEnds(phrase, LONGEST_NAME) : [];
  for (let i = ends.length - 1; i >= 0; i--) {
    const words = phrase.slice(0, ends[i]).replace(/(?:[.’”"']|[’']s)+$/u, '');
    const hinted = hasHint(hints, from, from + words.length);
    const refers = mayRefer && REFERS.test(words);
    if (!hinted && !refers) continue;
    const rest = phrase.slice(words.length);
    if (NOT_AFTER.test(rest) || (OWNS.test(rest) && !OWNS_VOICE.test(rest))) continue;
    const outlet = hinted ? readOutlet(words) : null;
    // "NBC’s Jane Roe", "BBC Radio 4’s Today": what a broadcaster airs
    if (outlet?.name && broadcasters.has(words.replace(/^the /, '')) && AIRED.test(rest))
      return { outlet, words, start: from, end: from + words.length };
    // "the Atlantic Council", "the government's daily briefing": the phrase goes on, and is about something else
    if (outlet && (GOES_ON.test(rest) || (outlet.name === null && !ENDS_PHRASE.test(rest)))) continue;
    // "the Medical Journal of Norda" goes on; "the Times of Thursday" does not
    if (outlet?.name && !isCallSign(words) && /^\s+of\s+(?:the\s+)?\p{Lu}/u.test(rest) && !knownOutlet(outlet.name))
      continue;
    if (outlet) return { outlet, words, start: from, end: from + words.length };
    if (refers) return { outlet: outletNamed(null), words, start: from, end: from + words.length };
  }
  const around = text.slice(from, Math.min(until, from + 120));
  const title = MAY_QUOTE.test(around) ? TITLE.exec(around) : null;
  if (title?.[1] && isTitle(title[1])) {
    const words = title[0].trim();
    const outlet = readOutlet(title[1]) ?? outletNamed(title[1]);
    return { outlet, words, start: from, end: from + words.length };
  }
  const titled = phrase.startsWith('he ', 1) ? SHOW.exec(phrase)?.[0] : undefined;
  if (titled) return { outlet: outletNamed(titled), words: titled, start: from, end: from + titled.length };
  if (!MAY_AIR.test(phrase)) return null;
  const show = PROGRAMME.exec(phrase.replace(/[“”"]/g, ' '));
  if (!show) return null;
  const words = phrase.slice(0, show[0].length).trim();
  // "in a podcast interview with": whoever it is with
  if (TALK.test(phrase.slice(show[0].length))) return null;
  // Somebody's own programme is where they speak themselves.
  if (OWN_PROGRAMME.test(words)) return null;
  return {
    outlet: outletNamed(words.replace(/^(?:the|a|an)\s+/i, '')),
    words,
    start: from,
    end: from + words.length,
  };
}

/** The relay phrases of a sentence, in text order, none inside another. `hints` are the block's, of `outletHints`. */
export function relayPhrasesIn(text: string, from: number, until: number, hints: readonly number[]): RelayPhrase[] {
  const sentence = text.slice(from, until);
  if (!MAY_HAVE.test(sentence)) return [];
  const found: RelayPhrase[] = [];
  for (const [reach, opener] of OPENERS)
    for (const match of opener.all(sentence)) {
      const start = from + match.index;
      const after = start + match[0].length;
      const gap = /^\s+/.exec(text.slice(after, after + 4))?.[0].length ?? 0;
      if (gap === 0) continue;
      // "on the website", "for the agency" are places, not listeners
      const mention = outletAt(text, after + gap, until, hints, !placeOpeners.has(match[0].toLowerCase()));
      if (!mention || found.some((other) => other.start < mention.end && mention.start < other.end)) continue;
      found.push({
        ...mention,
        start,
        reach,
        closes: CLOSES.test(text.slice(mention.end, Math.min(until, mention.end + 24))),
      });
    }
  // "In a News.com.au report", "a Fox News interview": the outlet stands before what it published
  for (const match of WITHIN.all(sentence)) {
    const start = from + match.index;
    const mention = outletAt(text, start + match[0].length, until, hints);
    if (mention && !found.some((other) => other.start < mention.end && mention.start < other.end))
      found.push({ ...mention, start, reach: 'far', closes: false });
  }
  return found.sort((a, b) => a.start - b.start);
}
