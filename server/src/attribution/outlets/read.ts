/** Which outlet a noun phrase names or describes. */

import { Pattern } from '../../document/pattern.ts';
import { copyOf } from '../../document/prose.ts';
import { callSign, demonym, namePart, workOf } from './forms.ts';
import { knownOutlet } from './known.ts';
import { outletNamed } from './outlet-named.ts';
import type { Outlet } from './types.ts';
import {
  behindNames,
  behindRoles,
  broadcasters,
  determiners,
  genericKinds,
  indefinites,
  kindModifiers,
  kinds,
  longNameEndings,
  massKinds,
  nameBeginnings,
  nameEndings,
  namingKinds,
  noAdjectives,
  officialPapers,
  own,
  plainKinds,
  roles,
  rolesOfBoth,
  spokenNames,
  stateLabels,
  weakNameEndings,
  works,
} from './words.ts';

/** No noun phrase that names an outlet is longer. */
const LONGEST = 200;
const NAME_PART = new Pattern(namePart);
/** "Iranian", "Swedish", "Chinese", "U.S.": where an outlet is. */
const DEMONYM = new Pattern(demonym);
const CALL_SIGN = new Pattern(callSign);

/** True for a station's call sign or a host's name. */
export const isCallSign = (words: string): boolean => CALL_SIGN.test(words);

const bare = (outlet: Partial<Outlet>): Outlet => ({ ...outletNamed(null), ...outlet });

/** True for a capitalised name that has the form of an outlet's: "Harbour Gazette", "Radio Norda", "KING-TV". */
function hasNameForm(words: readonly string[], article: boolean): boolean {
  // "Review-Journal", "Post-Gazette": the last part tells
  const written = words.at(-1) ?? '';
  const last =
    written.includes('-') && !CALL_SIGN.test(written) ? written.slice(written.lastIndexOf('-') + 1) : written;
  if (words.length === 0 || words.length > 6) return false;
  // "Norda's KCNA": a country before the name
  if (words.slice(0, -1).some((word) => /['’]s$/.test(word))) return false;
  // "Fox 35", "ABC 7": a station by its channel
  if (words.length === 2 && /^\d{1,2}$/.test(last))
    return broadcasters.has(words[0] ?? '') || spokenNames.has(words[0] ?? '');
  if (words.length === 1)
    return (
      CALL_SIGN.test(last) ||
      (article &&
        (nameEndings.has(last) || (last !== written && weakNameEndings.has(last) && /^\p{Lu}/u.test(written))))
    );
  if (
    !words.every((word) => /^\p{Lu}|^\d+$|^(?:of|the|and|de|da|el|la|&)$/u.test(word)) ||
    !/^\p{Lu}/u.test(words[0] ?? '')
  )
    return false;
  if (nameEndings.has(last) || weakNameEndings.has(last) || CALL_SIGN.test(last)) return true;
  if (nameBeginnings.has(words[0] ?? '') && words.length <= 4) return true;
  return longNameEndings.has(words.slice(-2).join(' '));
}

/** "**Iran's** Press TV", "**State** TV": what stands before the name, or the kind, though capitals could make it part of one. */
function isPlaceOrLabel(words: readonly string[], i: number): boolean {
  const word = words[i] ?? '';
  const next = words[i + 1];
  if (next === undefined) return false;
  if (/['’]s$/.test(word)) return knownOutlet(words.slice(i + 1).join(' ')) !== null;
  return stateLabels.has(word.toLowerCase()) && i + 2 === words.length && kinds.has(next.toLowerCase());
}

/** "a **Norda** radio station", "the **Norda** daily Le Matin": a town before what the outlet is. */
function isTownBeforeKind(words: readonly string[], i: number): boolean {
  if (i === 0 || !/^\p{Lu}\p{Ll}+$/u.test(words[i] ?? '')) return false;
  let kind = i + 1;
  while (kind < words.length - 1 && kindModifiers.has(words[kind] ?? '') && !/^\p{Lu}/u.test(words[kind + 1] ?? ''))
    kind++;
  if (!kinds.has(words[kind] ?? '') || works.has(words[kind] ?? '')) return false;
  const indefinite = indefinites.has((words[i - 1] ?? '').toLowerCase());
  return kind + 1 < words.length ? namingKinds.has(words[kind] ?? '') : indefinite;
}

/** Reads words that are nothing but an outlet, with what may stand before and behind its name. */
function readWhole(phrase: string, initial: boolean): Outlet | null {
  const words = phrase.split(' ').filter(Boolean);
  let i = 0;
  let article = false;
  while (i < words.length && determiners.has((words[i] ?? '').toLowerCase())) {
    // "The Hill", "the View": the article is part of the name
    const known = knownOutlet(words.slice(i).join(' '));
    if (known) return bare({ name: known.name, stateControlled: known.stateControlled });
    article = true;
    i++;
  }
  let labelled = false;
  let adjectives = 0;
  let qualified = 0;
  for (; i < words.length; i++) {
    const rest = words.slice(i);
    const ends = rest.length;
    const name = isPlaceOrLabel(words, i) ? null : nameIn(rest, article, initial && i === 0);
    if (name) {
      const state = name.stateControlled || labelled;
      return { ...name, stateControlled: state, stateLabelled: labelled };
    }
    const word = (words[i] ?? '').replace(/['’]s$/, '').toLowerCase();
    // "the news site RTL Info": what stands behind the kind is the name, whatever its form
    if (i > 0 && namingKinds.has(words[i - 1] ?? '') && ends <= 5 && rest.every((part) => NAME_PART.test(part)))
      return bare({ name: rest.join(' '), stateControlled: labelled, stateLabelled: labelled });
    if (ends === 1) {
      if (!kinds.has(word)) return null;
      if (/^papers?$/.test(word) && officialPapers.has((words[i - 1] ?? '').toLowerCase())) return null;
      const described = massKinds.has(word)
        ? qualified > 0
        : adjectives > 0 || plainKinds.has(word) || genericKinds.has(word);
      if (!described) return null;
      return bare({ stateControlled: labelled, stateLabelled: labelled, generic: genericKinds.has(word) && !labelled });
    }
    if (stateLabels.has(word)) labelled = true;
    else if (
      !(kinds.has(word) || kindModifiers.has(word) || DEMONYM.test(words[i] ?? '') || /[A-Za-zÀ-ɏ]-based$/u.test(word))
    ) {
      // "Norda state television", "Iran's state media": a country before the label
      const country =
        /^\p{Lu}/u.test(words[i] ?? '') &&
        (stateLabels.has((words[i + 1] ?? '').toLowerCase()) ||
          DEMONYM.test(words[i + 1] ?? '') ||
          /['’]s$/.test(words[i] ?? '') ||
          /^\p{Lu}.*['’]s$/u.test(words[i + 1] ?? ''));
      if (!country && !isTownBeforeKind(words, i)) return null;
    }
    adjectives++;
    if (!noAdjectives.has(word)) qualified++;
  }
  return null;
}

/** The outlet that words name, its kind or a work of it allowed behind the name: "Time magazine", "the Gazette's report". */
function nameIn(words: readonly string[], article: boolean, initial: boolean): Outlet | null {
  const trailing = (word: string) => kinds.has(word) || works.has(word) || word === 'news';
  for (let end = words.length; end > 0 && end >= words.length - 3; end--) {
    const tail = words.slice(end);
    if (!tail.every((word) => trailing(word.toLowerCase()) || behindNames.has(word.toLowerCase()))) break;
    const plain = words.slice(0, end);
    const last = (plain.at(-1) ?? '').replace(/['’]s?$/, tail.length > 0 ? '' : '$&');
    const name = [...plain.slice(0, -1), last];
    const known = knownOutlet(name.join(' '));
    if (known && !(initial && tail.length === 0 && known.name === 'People'))
      return bare({ name: known.name, stateControlled: known.stateControlled });
    if (hasNameForm(name, article))
      return bare({ name: `${article && name.length === 1 ? 'The ' : ''}${name.join(' ')}` });
  }
  return null;
}

const WORK_OF = new Pattern(workOf);

/** "Bloomberg, a former mayor of Norda": the name is somebody's. */
function isPersonBeside(phrase: string): boolean {
  const words = /^[^,]+, (?:an?|the|then|now) ((?:[\p{L}-]+ ?){1,4})/u.exec(phrase)?.[1]?.split(' ') ?? [];
  const until = words.findIndex((word) => behindRoles.has(word));
  const head = (until < 0 ? words.filter(Boolean) : words.slice(0, until)).at(-1) ?? '';
  return roles.has(head) && !rolesOfBoth.has(head);
}

/** Up to where a noun phrase says what it is: no apposition, no clause, no aside. */
const headOf = (phrase: string): string =>
  /^[^,;:()[\]—–]*?(?=\s(?:which|who|whose|that|where|on|about|this|last|in [a-z\d])\s|[,;:()[\]—–]|$)/
    .exec(phrase)?.[0]
    .trim() ?? '';

/**
 * The outlet that a noun phrase names ("the New York Times", "a Gazette investigation", "newspaper The Hindu") or
 * describes ("a local newspaper", "state television"); null where it is about something else ("the New York Times
 * Company", "Reuters reporter Jana Roth", "this newspaper"). `initial` says that the phrase begins a sentence, where a
 * capital tells nothing.
 */
export function readOutlet(words: string, initial = false): Outlet | null {
  const known = initial ? readInitial : readBefore;
  let outlet = known.get(words);
  if (outlet === undefined) {
    const own = copyOf(words);
    outlet = read(own, initial);
    if (known.size === MOST_KNOWN) known.clear();
    known.set(own, outlet);
  }
  return outlet;
}

/** The same phrase is read as a source, as a relay and as a name to refer back to: what phrases came to, the latest ones. */
const readBefore = new Map<string, Outlet | null>();
const readInitial = new Map<string, Outlet | null>();
const MOST_KNOWN = 500;

/** Marks of quotation, and white space other than single spaces. */
const UNTIDY = /[“”"]|\s\s|[^\S ]/;

/** "state radio **in Norda**": where it is may stand behind an outlet. */
function readBeforePlace(phrase: string, initial: boolean): Outlet | null {
  const place = phrase.lastIndexOf(' in ');
  const next = phrase.charAt(place + 4);
  return place > 0 && next !== next.toLowerCase() ? readWhole(phrase.slice(0, place), initial) : null;
}

function read(words: string, initial: boolean): Outlet | null {
  const cut = words.slice(0, LONGEST);
  const phrase = (UNTIDY.test(cut) ? cut.replace(/[“”"]/g, '').replace(/\s+/g, ' ') : cut).trim();
  if (own.has(phrase.slice(0, phrase.indexOf(' ')).toLowerCase()) || isPersonBeside(phrase)) return null;
  const head = headOf(phrase);
  const whole = readWhole(head, initial) ?? readBeforePlace(head, initial);
  const [, work, publisher] = whole ? [] : (WORK_OF.exec(phrase) ?? []);
  if (work && publisher) {
    const outlet = readWhole(headOf(publisher), false);
    if (outlet) return outlet;
  }
  if (whole && whole.name === null && phrase.length > head.length) {
    // "one news site, Znak.com": the name stands beside the description
    const beside = /^\s*[,(—–]\s*([^,;()—–]+)/.exec(phrase.slice(phrase.indexOf(head) + head.length))?.[1];
    const named = beside ? readWhole(beside.trim(), false) : null;
    if (named?.name)
      return {
        ...named,
        stateLabelled: whole.stateLabelled,
        stateControlled: whole.stateLabelled || named.stateControlled,
      };
  }
  return whole;
}
