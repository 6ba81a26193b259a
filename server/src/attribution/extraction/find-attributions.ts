/** Finds the attributions of a block: cues by the first model, source and content of each by the second, then form. */
import { hashWord } from '../../document/tokens.ts';
import type { Span } from '../../document/types.ts';
import { contentOf } from './content.ts';
import { markCertain } from './cues/certain-cues.ts';
import { formOf } from './cues/construction.ts';
import { cueTokens } from './cues/cue-tokens.ts';
import { unmarkDeeds } from './cues/deeds.ts';
import { markGroupViews } from './cues/group-views.ts';
import { markOpeningSubjects, type OpeningSubjects, wholeSubject } from './cues/opening-subject.ts';
import { markPeopleSpeaking } from './cues/people-speak.ts';
import { givenAt } from './given/given.ts';
import type { TokenSpan } from './given/types.ts';
import { markLearned } from './model/find-cues.ts';
import { linkCue } from './model/link.ts';
import type { CueTokens } from './model/link-features.ts';
import type { Model } from './model/model.ts';
import { type Reading, spanOfTokens } from './reading.ts';
import { settle } from './settle.ts';
import type { Draft } from './types.ts';

const out = hashWord('out');

/** A sentence without an end is no prose: nothing more is read off it than this many attributions. */
const mostInSentence = 12;

/** The attributions that the model finds, in text order. */
export function findLearned(r: Reading, model: Model): Draft[] {
  const isCue = new Uint8Array(r.tokens.count);
  markLearned(r, model, isCue);
  markCertain(r, isCue);
  const openings = markOpeningSubjects(r, isCue);
  const groups = markGroupViews(r, isCue);
  const people = markPeopleSpeaking(r, isCue);
  unmarkDeeds(r, isCue);
  if (!isCue.includes(1)) return [];
  const drafts: Draft[] = [];
  const { first, count } = r.sentences;
  for (let s = 0; s < count; s++) {
    const begin = first[s] as number;
    const end = first[s + 1] as number;
    const cues: CueTokens[] = [];
    for (let i = begin; i < end && cues.length < mostInSentence; i++) {
      if (isCue[i] === 0) continue;
      const cue = cueTokens(r, i, end);
      cues.push(cue);
      i = cue.end - 1;
    }
    if (cues.length === 0) continue;
    const found = cues.map((cue, i) =>
      draft(
        r,
        s,
        cue,
        i + 1 < cues.length,
        isCue,
        openings,
        model,
        groups.get(cue.head) ?? null,
        people.get(cue.head) ?? null,
      ),
    );
    drafts.push(...settle(r, found));
  }
  return drafts;
}

function draft(
  r: Reading,
  sentence: number,
  cue: CueTokens,
  followed: boolean,
  isCue: Uint8Array,
  openings: OpeningSubjects,
  model: Model,
  group: TokenSpan | null,
  speaker: TokenSpan | null,
): Draft {
  const begin = r.sentences.first[sentence] as number;
  const limit = r.sentences.first[sentence + 1] as number;
  const linked = linkCue(r, begin, limit, cue, isCue, model.link);
  const plain = formOf(r, begin, cue);
  // "what many believed to be": the group holds it
  const form = group ? { ...plain, construction: 'verb' as const, passive: false, first: cue.first } : plain;
  const given = givenAt(r, begin, limit, cue, form, linked, isCue);
  const { audience, attributive } = given;
  // "users on the site": the model may have more of the group
  const more = group && given.source && given.source.first <= group.first && given.source.end >= group.end;
  const plainly = group ?? wholeSubject(openings.get(cue.head), given.source);
  const source = more ? given.source : speaker && !covers(plainly, speaker) ? speaker : plainly;
  const hedge = source === null && form.passive;
  const first = hedge ? form.first : cue.first;
  // "pointed **out**"
  const last = form.lemma === 'point' && r.word[cue.end] === out ? cue.end + 1 : cue.end;
  const spanOf = (tokens: TokenSpan | null): Span | null => tokens && spanOfTokens(r, tokens.first, tokens.end);
  const place = { begin, limit, cue: { first, end: last }, source, followed };
  return {
    at: first,
    construction: attributive
      ? 'adjective'
      : hedge
        ? 'hedge'
        : r.kind === 'title' && form.construction !== 'adverb'
          ? 'headline'
          : form.construction,
    cue: spanOfTokens(r, first, last),
    head: cue.head,
    lemma: form.lemma,
    sentence,
    source: spanOf(source),
    content: contentOf(r, place, linked),
    passive: form.passive,
    audience: spanOf(audience),
    view: group !== null,
  };
}

/** True where the words given begin with the speaker's and hold no fewer. */
const covers = (given: TokenSpan | null, speaker: TokenSpan): boolean =>
  given !== null && given.first === speaker.first && given.end >= speaker.end;
