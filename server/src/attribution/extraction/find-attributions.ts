/** Finds the attributions of a block: cues by the first model, source and content of each by the second, then form. */
import type { Span } from '../../document/types.ts';
import { audienceOf } from './audience.ts';
import { formOf } from './construction.ts';
import { cueTokens } from './cue-tokens.ts';
import { scoreCues } from './find-cues.ts';
import { type Linked, linkCue } from './link.ts';
import type { CueTokens } from './link-features.ts';
import { LinkLabel, type Model } from './model.ts';
import { type Reading, spanOfTokens } from './reading.ts';
import type { RawAttribution } from './types.ts';
import { WordClass } from './word-classes.ts';

/** An attribution by tokens, before it has its place among the others. */
export interface Draft extends Omit<RawAttribution, 'within'> {
  /** The cue's first token. */
  readonly at: number;
}

/** The attributions that the model finds, in text order. */
export function findLearned(r: Reading, model: Model): Draft[] {
  const scores = new Int32Array(r.tokens.count).fill(-(2 ** 30));
  scoreCues(r, model, scores);
  const isCue = new Uint8Array(r.tokens.count);
  for (let i = 0; i < isCue.length; i++) if ((scores[i] as number) >= model.threshold) isCue[i] = 1;
  const drafts: Draft[] = [];
  const { first, count } = r.sentences;
  for (let s = 0; s < count; s++) {
    const end = first[s + 1] as number;
    for (let i = first[s] as number; i < end; i++) {
      if (isCue[i] === 0) continue;
      const cue = cueTokens(r, i, end);
      drafts.push(draft(r, s, cue, linkCue(r, first[s] as number, end, cue, isCue, model.link)));
      i = cue.end - 1;
    }
  }
  return drafts;
}

function draft(r: Reading, sentence: number, cue: CueTokens, linked: Linked): Draft {
  const begin = r.sentences.first[sentence] as number;
  const form = formOf(r, begin, cue);
  const source = agentless(r, cue, form.construction, form.passive, begin) ? null : sourceOf(r, linked);
  const hedge = source === null && form.passive;
  const first = hedge ? form.first : cue.first;
  return {
    at: first,
    construction: r.kind === 'title' ? 'headline' : hedge ? 'hedge' : form.construction,
    cue: spanOfTokens(r, first, cue.end),
    head: cue.head,
    lemma: form.lemma,
    sentence,
    source,
    content: contentOf(r, linked, first, cue.end),
    passive: form.passive,
    audience: audienceOf(r, cue, form.lemma, linked),
  };
}

/** True where the form alone tells that nobody is given. */
function agentless(
  r: Reading,
  { head, end }: CueTokens,
  construction: string,
  passive: boolean,
  begin: number,
): boolean {
  if (construction === 'adverb') return true;
  void [r, head, end, passive, begin];
  return false;
}

function sourceOf(r: Reading, { first, end, labels }: Linked): Span | null {
  let a = -1;
  let b = -1;
  for (let i = first; i < end; i++)
    if ((labels[i - first] as number) >= LinkLabel.sourceFirst) {
      if (a < 0) a = i;
      // a relative clause tells more about who it is, and is not the name
      else if (r.class[i] === WordClass.relative) break;
      b = i + 1;
    }
  while (b > a && (r.class[b - 1] === WordClass.comma || r.class[b - 1] === WordClass['possessive-clitic'])) b--;
  return a >= 0 && b > a ? spanOfTokens(r, a, b) : null;
}

const trimmed = new Uint8Array(64);
for (const name of ['comma', 'stop', 'colon', 'semicolon', 'dash'] as const) trimmed[WordClass[name]] = 1;

/** The pieces of content, without the marks at their edges and without the cue's own words. */
function contentOf(r: Reading, { first, end, labels }: Linked, cueFirst: number, cueEnd: number): Span[] {
  const pieces: Span[] = [];
  for (let i = first; i < end; i++) {
    if (labels[i - first] !== LinkLabel.content || (i >= cueFirst && i < cueEnd)) continue;
    let b = i + 1;
    while (b < end && labels[b - first] === LinkLabel.content && !(b >= cueFirst && b < cueEnd)) b++;
    let a = i;
    let z = b;
    while (a < z && trimmed[r.class[a] as number] === 1) a++;
    while (z > a && trimmed[r.class[z - 1] as number] === 1) z--;
    if (z > a) pieces.push(spanOfTokens(r, a, z));
    i = b;
  }
  return pieces;
}
