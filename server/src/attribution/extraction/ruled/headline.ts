/** Two forms of headlines: "Envoy resigns – NYT", "Sources: envoy to resign". */

import { Shape } from '../../../document/tokens.ts';
import { cueHashes } from '../cues/cue-hashes.ts';
import { headlineLabels } from '../cues/cue-lists.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from '../types.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { markDraft } from './ruled-draft.ts';

/** Whoever is named before a colon or after a dash takes no more words. */
const longest = 5;

/** Finds the attributions that a title's punctuation makes. */
export function findHeadline(r: Reading): Draft[] {
  return [beforeColon(r), afterDash(r), afterColon(r), afterVerb(r)].filter((draft) => draft !== null);
}

const documents = cueHashes('headline-documents');
const speaks = tableOf('speaker', 'body', 'outlet', 'document', 'title', 'name');
/** What stands in clauses and in no name. */
const tellsMore = tableOf('number', 'to', 'question', 'ing', 'it', 'you', 'speaker-pronoun', 'modal', 'be', 'have');

/** True where the words could be who says it: names and nouns of sources, with nothing that tells of anything else. */
function canSpeak(r: Reading, first: number, end: number): boolean {
  let strong = false;
  for (let i = first; i < end; i++) {
    const c = r.class[i] as number;
    const word = r.text.slice(r.tokens.start[i], r.tokens.end[i]);
    if (headlineLabels.has(word.toLowerCase())) return false;
    if (speaks[c] === 1 && c !== WordClass.document) strong = true;
    // a report or study says something; "the book" does not
    if (c === WordClass.document) strong ||= documents.has(r.word[i] as number);
    if (tellsMore[c] === 1) return false;
  }
  return strong;
}

/** "Sources: deal near": a claim must follow, longer than the name. */
function beforeColon(r: Reading): Draft | null {
  const { shape, tokens } = r;
  let colon = 0;
  while (colon < tokens.count && colon <= longest && shape[colon] !== Shape.colon) colon++;
  if (colon === 0 || colon > longest || shape[colon] !== Shape.colon) return null;
  if (tokens.count - colon < 3 || shape[tokens.count - 1] === Shape.question) return null;
  if (!canSpeak(r, 0, colon) || isHeading(r, colon + 1)) return null;
  return markDraft(r, 'headline', colon, { first: 0, end: colon }, { first: colon + 1, end: tokens.count });
}

/** "How to report: **a guide**", "Report: **Q3 2025**": what follows names a thing and claims nothing. */
function isHeading(r: Reading, first: number): boolean {
  // "Gazette editorial: '**Drop the levy**'"
  if (r.shape[first] === Shape.quote) return false;
  const c = r.class[first] as number;
  if (r.tokens.count - first < 4 && c === WordClass.determiner) return true;
  for (let i = first; i < r.tokens.count; i++)
    if ((r.shape[i] as number) === Shape.lower && r.class[i] !== WordClass.of) return false;
  return r.tokens.count - first < 5;
}

/** "Envoy to quit: NYT", "Deal near: sources": an outlet or unnamed people behind the last colon, and nothing else. */
function afterColon(r: Reading): Draft | null {
  const { shape, tokens } = r;
  const end = shape[tokens.count - 1] === Shape.stop ? tokens.count - 1 : tokens.count;
  let colon = end - 1;
  while (colon > 0 && end - colon <= longest && shape[colon] !== Shape.colon) colon--;
  if (colon < 3 || shape[colon] !== Shape.colon || end - colon > 4) return null;
  const last = r.class[end - 1];
  const whose =
    last === WordClass.outlet || last === WordClass.speaker || (last === WordClass.document && end - colon < 4);
  if (!whose || !canSpeak(r, colon + 1, end)) return null;
  return markDraft(r, 'headline', colon, { first: colon + 1, end }, { first: 0, end: colon });
}

const saying = cueHashes('headline-verbs');

/** "Premier ill, **says** BBC", "Prince to wed, **claims** tabloid": behind the last comma, its verb first. */
function afterVerb(r: Reading): Draft | null {
  const { shape, tokens, word } = r;
  const end = shape[tokens.count - 1] === Shape.stop ? tokens.count - 1 : tokens.count;
  for (let comma = end - 3; comma > 0 && end - comma <= longest + 2; comma--) {
    if (shape[comma] !== Shape.comma) continue;
    const verb = comma + 1;
    if (!saying.has(word[verb] as number) || !canSpeak(r, verb + 1, end)) return null;
    return markDraft(r, 'headline', verb, { first: verb + 1, end }, { first: 0, end: comma });
  }
  return null;
}

/** "Envoy resigns – NYT", "Firm to be sold - reports". */
function afterDash(r: Reading): Draft | null {
  const { shape, tokens, text } = r;
  const n = tokens.count;
  const end = shape[n - 1] === Shape.stop ? n - 1 : n;
  let dash = end - 1;
  while (dash > 0 && end - dash <= longest && shape[dash] !== Shape.dash) dash--;
  if (dash < 3 || shape[dash] !== Shape.dash || end - dash - 1 > longest || end - dash < 2) return null;
  const spaced =
    /\s/.test(text[(tokens.start[dash] as number) - 1] ?? '') && /\s/.test(text[tokens.end[dash] as number] ?? '');
  // "Firm to be sold -sources": agencies set the dash at the word
  const glued =
    end - dash === 2 &&
    (r.class[dash + 1] === WordClass.speaker ||
      r.class[dash + 1] === WordClass.document ||
      r.class[dash + 1] === WordClass.outlet);
  if (
    (!spaced && !(glued && /\s/.test(text[(tokens.start[dash] as number) - 1] ?? ''))) ||
    r.class[dash + 1] === WordClass.determiner ||
    !canSpeak(r, dash + 1, end)
  )
    return null;
  return markDraft(r, 'headline', dash, { first: dash + 1, end }, { first: 0, end: dash });
}
