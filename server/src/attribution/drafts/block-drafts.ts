/** The attributions of a block, each with whom its source refers to and the attribution it stands in. */

import { Pattern } from '../../document/pattern.ts';
import type { Span } from '../../document/types.ts';
import { anonymityPhrasesOf, phrasesAround } from '../disclosure/reasons.ts';
import type { Draft } from '../draft.ts';
import type { RawAttribution } from '../extraction/index.ts';
import { knownOutlet, outletNamed, readOutlet } from '../outlets/index.ts';
import type { Outlet } from '../outlets/types.ts';
import { REFERS, type RelayFacts, type RelayMention, relayFactsOf } from '../relays/index.ts';
import type { ReadProse, ResolvedSource } from '../sources/types.ts';
import { isInside } from '../spans.ts';
import type { SourceKind } from '../types.ts';
import { asSaying, bareReferences, tellingToo } from './forms.ts';

const NO_RELAYS: readonly RelayMention[] = [];

/** Where a sentence of a block begins and ends. */
export function sentenceSpan({ analysis }: ReadProse, sentence: number): Span {
  const { sentences, tokens, text } = analysis;
  const first = sentences.first[sentence] as number;
  const last = (sentences.first[sentence + 1] as number) - 1;
  return { start: tokens.start[first] ?? 0, end: tokens.end[last] ?? text.length };
}

/** The outlet that a source refers to, by its own words or by the name it refers back to. */
function outletOf(resolved: ResolvedSource | null, { outlet }: RelayFacts): Outlet | null {
  if (!resolved) return null;
  // A name that only has the form of an outlet's ("Emily Post") may be somebody's.
  if (resolved.kind === 'person' && resolved.name !== null)
    return outlet?.name && knownOutlet(outlet.name) ? outlet : null;
  if (resolved.kind !== 'outlet' || resolved.name === null)
    return outlet ?? (resolved.kind === 'outlet' ? nameless : null);
  // "the Times", "the agency": whichever the article named
  if (outlet?.name && knownOutlet(outlet.name)) return outlet;
  const named = readOutlet(resolved.name) ?? { ...nameless, name: resolved.name };
  return { ...named, stateLabelled: named.stateLabelled || (outlet?.stateLabelled ?? false) };
}

/** An outlet without a name. */
const nameless = outletNamed(null);

/** What kind of source it is, where the outlets know better than the words alone. */
function kindOf(resolved: ResolvedSource | null, outlet: Outlet | null): SourceKind | null {
  if (!resolved) return null;
  // A pronoun that refers to nobody the article has named or described hides nobody either: it is left alone.
  if (resolved.kind === 'vague' && bareReferences.has(resolved.called.toLowerCase())) return 'person';
  // "the agency" of no outlet is an authority's
  if (!outlet) return resolved.kind === 'outlet' ? 'organization' : resolved.kind;
  return outlet.generic ? 'vague' : 'outlet';
}

/** "**The agency quoted** an official as saying": whatever the article calls it, it passes words on. */
function quotesAsOutlet({ analysis: { text } }: ReadProse, { source, lemma, passive, cue }: RawAttribution): boolean {
  if (source === null || passive || (lemma !== 'quote' && lemma !== 'cite')) return false;
  const words = text.slice(source.start, source.end);
  return words !== 'it' && REFERS.test(words) && AS_SAYING.test(text.slice(cue.end, cue.end + LONGEST_QUOTED));
}
const AS_SAYING = new Pattern(asSaying);
const LONGEST_QUOTED = 140;

/** True for somebody without a name who, the sentence says, is not to be named. */
const isUnnamed = ({ analysis }: ReadProse, { sentence }: RawAttribution, resolved: ResolvedSource | null): boolean =>
  (resolved?.kind === 'person' || resolved?.kind === 'vague') &&
  resolved.name === null &&
  phrasesAround(anonymityPhrasesOf(analysis), sentence, 0).length > 0;

/**
 * The attributions of a block, in text order, without those that `isCredit`. `resolved` tells whom each refers to, by its
 * index in the analysis.
 */
export function draftsOf(
  read: ReadProse,
  resolved: readonly (ResolvedSource | null)[],
  isCredit: (raw: RawAttribution) => boolean,
): Draft[] {
  const { attributions, quotations } = read.analysis;
  const facts = relayFactsOf(read.analysis);
  const own: (Draft | null)[] = [];
  for (let i = 0; i < attributions.length; i++) {
    const raw = attributions[i] as RawAttribution;
    if (isCredit(raw)) {
      own.push(null);
      continue;
    }
    const whom = resolved[i] ?? null;
    const told = facts[i] as RelayFacts;
    const outlet = outletOf(whom, told) ?? (quotesAsOutlet(read, raw) ? nameless : null);
    own.push({
      read,
      index: i,
      raw,
      resolved: whom,
      facts: told,
      kind: isUnnamed(read, raw, whom) ? 'anonymous' : kindOf(whom, outlet),
      outlet,
      sentence: sentenceSpan(read, raw.sentence),
      quoted: isInside(quotations, raw.cue.start),
      outer: null,
      relays: NO_RELAYS,
    });
  }
  nest(own);
  return own.filter((draft) => draft !== null);
}

/** Gives each attribution of a block the one it stands in; a circle is cut where it would close. */
function nest(own: readonly (Draft | null)[]): void {
  for (const [i, draft] of own.entries()) {
    if (!draft) continue;
    const outer = outerOf(own, i, draft);
    let up = outer;
    for (let depth = 0; up && up !== draft && depth < own.length; depth++) up = up.outer;
    if (up !== draft) draft.outer = outer;
  }
}

function outerOf(own: readonly (Draft | null)[], index: number, { raw }: Draft): Draft | null {
  const beside = neighbours(own, index, raw.sentence);
  if (raw.construction === 'citing') {
    const outlets = beside.filter(({ outlet }) => outlet !== null);
    return outlets.findLast((other) => other.raw.cue.start < raw.cue.start) ?? outlets[0] ?? null;
  }
  const within = raw.within === null || raw.within === index ? null : own[raw.within];
  // "… allegedly forged it, **according to** the indictment"
  if (raw.construction === 'adverb' && !within) {
    const given = beside.find(({ raw: other, resolved }) => other.construction === 'according-to' && resolved !== null);
    if (given) return given;
    // "… allegedly forged it, prosecutors told the court"
    const { text } = own[index]?.read.analysis ?? { text: '' };
    const told = beside.find(
      ({ raw: { source, construction, lemma }, resolved }) =>
        construction === 'verb' &&
        resolved !== null &&
        tellingToo.has(lemma) &&
        source !== null &&
        source.start > raw.cue.end &&
        /,\s*$/.test(text.slice(raw.cue.end, source.start)),
    );
    if (told) return told;
  }
  // Who cites somebody does not stand in what they are cited for.
  if (within && within.raw.construction !== 'citing') return within;
  const words = own[index]?.read.analysis.text ?? '';
  // "reports that, **according to** officials"
  const place = raw.source && raw.source.start < raw.cue.start ? raw.source : raw.cue;
  return (
    beside.find(
      ({ outlet, raw: { content, cue, construction, lemma, source } }) =>
        outlet !== null &&
        // "Witnesses, according to the Gazette, said …"
        ((construction === 'according-to' && place.end <= cue.start && cue.end <= raw.cue.start) ||
          // "According to the Gazette, people familiar with it say"
          (construction === 'according-to' &&
            source !== null &&
            raw.source !== null &&
            /^,\s*$/.test(words.slice(source.end, raw.source.start))) ||
          content.some(({ start, end }) => start <= raw.cue.start && raw.cue.end <= end) ||
          // "Axios said two officials told it …", "Axios cited a minister as saying": the other attribution itself is said
          ((content.length === 0 || /^(?:quote|cite)$/.test(lemma)) &&
            cue.end <= place.start &&
            place.start - cue.end <= 8)),
    ) ?? null
  );
}

/** The other attributions of a sentence, in text order. */
function neighbours(own: readonly (Draft | null)[], index: number, sentence: number): Draft[] {
  let from = index;
  while (from > 0 && (own[from - 1]?.raw.sentence ?? sentence) === sentence) from--;
  const found: Draft[] = [];
  for (let i = from; i < own.length && (own[i]?.raw.sentence ?? sentence) === sentence; i++) {
    const other = own[i];
    if (other && i !== index) found.push(other);
  }
  return found;
}
