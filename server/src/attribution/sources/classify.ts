/** What kind of source a description is, after its head noun and what counts and determines it. */

import { Pattern } from '../../document/pattern.ts';
import { hashWord, Shape } from '../../document/tokens.ts';
import type { SourceKind } from '../types.ts';
import { anyPerson, courts, crowds, heads, knowledge, offices, Word } from '../words/listed-words.ts';
import { placeOf } from '../words/lookup.ts';
import { isPersonNoun } from '../words/person-nouns.ts';
import { callsPerson } from './beside-names.ts';
import type { BlockWords } from './block-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import {
  benches,
  former,
  massMedia,
  movements,
  nationsEndings,
  noNations,
  onTheBallot,
  placedAt,
  scholarly,
  witnessing,
} from './phrase-words.ts';
import { isUndefinedReport } from './reports.ts';
import { isBundle } from './works.ts';

const things = Word.document | Word.study | Word.undefinedReport;
const people = anyPerson | Word.hypernym | Word.people | Word.indefinite | Word.pronoun | Word.demonstrative;
/** Particular people, where nothing makes their number or choice unknown. */
const particular = Word.position | Word.witness | Word.role;

/** The kind of a phrase that neither names nor refers to anybody named. `heading`: it stands in a title or heading. */
export function kindOfDescription(words: BlockWords, phrase: NounPhrase, heading: boolean): SourceKind {
  const { head, plural, determiner, count } = phrase;
  if (head < 0) return 'vague';
  // "Number 10", "No. 10"
  if (words.shape(phrase.to - 1) === Shape.number && placeOf(words.slice(phrase)) !== 0) return 'place';
  const c = words.classes(head);
  if ((c & Word.unnamedSource) !== 0) {
    // "most insiders" is no number of people who told anybody anything; "many sources" may be
    const sweeps = plural && /^(?:most|many)$/.test(words.lower(phrase.from)) && words.lower(head) !== 'sources';
    return sweeps || words.is(head - 1, Word.outlet) || /news$/.test(words.lower(head - 1)) ? 'vague' : 'anonymous';
  }
  if ((c & Word.spokesperson) !== 0) return 'organization';
  // "police and county officials"
  if (words.lower(phrase.core.from) === 'police' && words.lower(phrase.core.from + 1) === 'and') return 'organization';
  if ((c & people) !== 0 && saysHowTheyKnow(words, phrase)) return 'anonymous';
  if (words.lower(head) === 'board' && words.lower(head - 1) === 'editorial') return 'outlet';
  // "an email chain"
  if (isBundle(words, phrase)) return 'document';
  if ((c & Word.outlet) !== 0)
    return plural || determiner === 'none' || massMedia.has(words.lower(head)) ? 'vague' : 'outlet';
  if ((c & Word.undefinedReport) !== 0 && isUndefinedReport(words, phrase)) return 'vague';
  if (isPolled(words, phrase) || /^respondents?$/.test(words.lower(head))) return 'study';
  if ((c & Word.study) !== 0 && (c & Word.opinion) !== 0 && qualifiesPeople(words, phrase)) return 'vague';
  if (/^papers?$/.test(words.lower(head)) && isScholarly(words, phrase)) return 'study';
  if ((c & things) !== 0) return (c & Word.document) !== 0 ? 'document' : (c & Word.study) !== 0 ? 'study' : 'document';
  if ((c & Word.seat) !== 0) return 'place';
  // "someone who works there" may be anybody
  if (/^(?:someone|somebody)$/.test(words.lower(head)) && words.word(head + 1) !== 'who') return 'anonymous';
  if (crowds.has(words.hash(head)) && count === null)
    return phrase.indefinite && !phrase.sweeping ? 'anonymous' : 'vague';
  if ((c & (Word.body | Word.company)) !== 0 && (c & particular) === 0) {
    const { complement } = phrase;
    if (words.lower(head) === 'team' && complement && words.word(complement.from) === 'of') return 'anonymous';
    return phrase.indefinite || (plural && determiner === 'none' && count === null) ? 'vague' : 'organization';
  }
  return kindOfPeople(words, phrase, c, heading);
}

/** "a **research** paper", "a **recent** paper": no file and no newspaper. */
function isScholarly(words: BlockWords, { core, head }: NounPhrase): boolean {
  for (let i = core.from; i < head; i++) if (scholarly.has(words.lower(i))) return true;
  return false;
}

function kindOfPeople(words: BlockWords, phrase: NounPhrase, c: number, heading: boolean): SourceKind {
  const { plural, determiner, count, indefinite, sweeping } = phrase;
  const known = determiner === 'definite' || determiner === 'demonstrative';
  const owned = known || determiner === 'possessive';
  // what a court says can be looked up, whoever presided
  if (courts.has(words.hash(phrase.head)) && !indefinite && !isFormer(words, phrase)) return 'organization';
  if (!plural) return singular(words, phrase, c, heading);
  // "the jurors": a bench whose members can be looked up
  if (known && !phrase.partitive && benches.has(words.lower(phrase.head))) return 'organization';
  // "all three candidates": those whom the article has named
  if (count !== null && words.lower(phrase.from) === 'all') return 'person';
  // "the candidates" of an election stand on its ballot
  if (count === null && !indefinite && !sweeping && onTheBallot.has(words.lower(phrase.head))) return 'person';
  // "the heads of both firms": whoever holds the offices
  if (known && count === null && !indefinite && holdsOffice(words, phrase)) return 'person';
  // "two past elections" are no people
  const isPeople = (c & (people | Word.organisationName)) !== 0 || callsPerson(words, phrase.head);
  if (count !== null && !isPeople && !isPersonNoun(words.lower(phrase.head).replace(/s$/, ''))) return 'document';
  // nobody has spoken with two million people
  if (count !== null) return count < 1000 ? 'anonymous' : 'vague';
  if (/^(?:co-)?authors$/.test(words.lower(phrase.head)) && (known || determiner === 'possessive')) return 'study';
  // "the Norvians have agreed": a country's government by its people; a party's members are no government
  if ((c & Word.people) !== 0 && known && (c & Word.opinion) === 0 && isNation(words, phrase)) return 'organization';
  if (words.lower(phrase.head) === 'members' && determiner === 'none' && ofMovement(words, phrase)) return 'vague';
  if ((c & Word.people) !== 0) return indefinite && !sweeping ? 'anonymous' : 'vague';
  if ((c & Word.opinion) !== 0 && ((c & particular) === 0 || indefinite || !known)) return 'vague';
  if ((c & Word.expert) !== 0) {
    if (indefinite) return 'vague';
    return owned || heading || isPlaced(words, phrase) ? 'anonymous' : 'vague';
  }
  if ((c & particular) !== 0) return sweeping ? 'vague' : 'anonymous';
  if ((c & Word.relative) !== 0) return 'anonymous';
  // "behaviours", "full-screen graphics": no people at all
  return c === 0 && isThing(words, phrase.head) ? 'document' : 'vague';
}

/** A plural in small letters that neither a list nor its ending makes one of people. */
const isThing = (words: BlockWords, head: number): boolean =>
  words.shape(head) === Shape.lower &&
  !isPersonNoun(words.lower(head).replace(/s$/, '')) &&
  !crowds.has(words.hash(head));

/** "the **presidents of** Norda and Valdor" */
const holdsOffice = (words: BlockWords, { head, complement }: NounPhrase): boolean =>
  complement !== null &&
  words.word(complement.from) === 'of' &&
  [offices, heads].some((list) => list.has(hashWord(words.lower(head).replace(/s$/, ''))));

/** "members **of the party**", "of the public": nobody could count them. */
function ofMovement(words: BlockWords, { complement }: NounPhrase): boolean {
  if (!complement) return false;
  for (let i = complement.from; i < complement.to; i++) if (movements.has(words.lower(i))) return true;
  return false;
}

const NATION = new Pattern(nationsEndings);

/** "the Norvians", with no word that tells which of them; those of a party or a faith have no government. */
const isNation = (words: BlockWords, { core, head, complement }: NounPhrase): boolean =>
  core.from === head && complement === null && NATION.test(words.lower(head)) && !noNations.has(words.lower(head));

/** "a **retired** judge", "**former** judges" */
function isFormer(words: BlockWords, { core }: NounPhrase): boolean {
  for (let i = core.from; i < core.to; i++) if (former.has(words.lower(i))) return true;
  return false;
}

function singular(
  words: BlockWords,
  { head, core, determiner, count, indefinite }: NounPhrase,
  c: number,
  heading: boolean,
): SourceKind {
  // "Hunter told": a noun for one person has a determiner in running text, and a name has none
  const alone = determiner === 'none' && count === null && core.from === head;
  if (alone && !heading && words.isCapital(head) && (c & (particular | Word.relative)) !== 0) return 'person';
  // "Norvian calls for calm": the word only tells whose
  if ((c & (Word.people | Word.opinion)) !== 0 && determiner === 'none' && count === null && words.isCapital(head))
    return 'organization';
  if ((c & Word.relative) !== 0 && determiner === 'possessive') return 'person';
  if (offices.has(words.hash(head)) && determiner !== 'indefinite' && count === null) return 'person';
  if (/^(?:one|another)$/.test(words.lower(head))) return 'anonymous';
  if ((c & (Word.indefinite | Word.pronoun | Word.demonstrative)) !== 0) return count === 1 ? 'anonymous' : 'vague';
  if ((c & (anyPerson | Word.hypernym | Word.people)) !== 0 || callsPerson(words, head)) return 'anonymous';
  if (indefinite) return 'vague';
  return isPersonNoun(words.lower(head)) ? 'anonymous' : 'document';
}

/** "those surveyed", "analysts polled by the Gazette" */
function isPolled(words: BlockWords, { complement }: NounPhrase): boolean {
  if (!complement) return false;
  for (let i = complement.from; i < Math.min(complement.from + 3, complement.to); i++)
    if (/^(?:polled|surveyed)$/.test(words.word(i))) return true;
  return false;
}

/** "party figures", "Republican figures": people, where "the figures" are numbers. */
function qualifiesPeople(words: BlockWords, { core, head }: NounPhrase): boolean {
  for (let i = core.from; i < head; i++)
    if (words.is(i, Word.people | Word.body | Word.opinion | Word.organisationName) || crowds.has(words.hash(i)))
      return true;
  return false;
}

/** "scientists **from the Norda Institute**": people of a place that can be asked. */
function isPlaced(words: BlockWords, { complement, core, head }: NounPhrase): boolean {
  for (let i = core.from; i < head; i++)
    if (i > core.from && words.isCapital(i) && words.is(i, Word.organisationName | Word.body)) return true;
  if (!complement || !placedAt.has(words.word(complement.from))) return false;
  for (let i = complement.from + 1; i < complement.to; i++) if (words.isCapital(i)) return true;
  return false;
}

/** "people **who have seen** the plan": a clause that says how they know, by verbs of having been there or read it. */
function whoKnow(words: BlockWords, head: number): boolean {
  if (!/^(?:who|that)$/.test(words.word(head + 1))) return false;
  for (let i = head + 2; i < head + 5; i++) if (witnessing.has(words.word(i))) return true;
  return false;
}

/** True for "familiar with the talks", "with direct knowledge of", right after the head. */
function saysHowTheyKnow(words: BlockWords, { complement, head }: NounPhrase): boolean {
  if (whoKnow(words, head)) return true;
  if (!complement) return false;
  for (let i = complement.from; i < Math.min(complement.from + 4, complement.to); i++)
    if (knowledge.has(words.hash(i))) return true;
  return false;
}
