/**
 * Words that carry what somebody said without a verb of saying: "amid **reports** that …", "**criticism from** some in the
 * party", "critics' **claims** that …", "**dinged by** critics".
 */
import { hashWord } from '../../../document/tokens.ts';
import { cueHashes } from '../cues/cue-hashes.ts';
import { reportingVerbs } from '../cues/cue-lists.ts';
import { groupAt } from '../cues/group-views.ts';
import { nounPhraseStart } from '../given/phrase-bounds.ts';
import type { TokenSpan } from '../given/types.ts';
import { lemmaOf } from '../lemma.ts';
import { Quote } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from '../types.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { ruledDraft } from './ruled-draft.ts';

const reactions = cueHashes('reactions');
const reports = cueHashes('circulating-reports');
const spreading = cueHashes('spreading');
const from = wordSet(['from', 'among']);
/** What reports stand behind: "amid", "despite", "on", "commented on". */
const behind = tableOf('preposition', 'subordinator', 'of', 'to');

/** Finds the attributions of these forms in a block. */
export function findReactions(r: Reading): Draft[] {
  const found: Draft[] = [];
  const { first, count } = r.sentences;
  for (let s = 0; s < count; s++) {
    const begin = first[s] as number;
    const end = first[s + 1] as number;
    for (let i = begin; i + 2 < end; i++) {
      if (r.quote[i] !== Quote.outside) continue;
      const word = r.word[i] as number;
      const draft = reports.has(word)
        ? circulating(r, s, i, end)
        : polls.has(word)
          ? polled(r, s, i, begin)
          : (reaction(r, s, i, end) ?? criticised(r, s, i) ?? theirClaim(r, s, begin, i, end));
      if (draft) found.push(draft);
    }
  }
  return found;
}

/** "Amid unconfirmed **reports that** the mill would close": nobody, who reports it. */
function circulating(r: Reading, sentence: number, noun: number, end: number): Draft | null {
  if (r.class[noun + 1] !== WordClass.that) return null;
  let open = noun - 1;
  while (
    noun - open < 4 &&
    !spreading.has(r.word[open] as number) &&
    (r.class[open] === WordClass.word || r.class[open] === WordClass.ed)
  )
    open--;
  if (behind[r.class[open] as number] === 0 && !spreading.has(r.word[open] as number)) return null;
  const content = { first: noun + 2, end };
  return draftOf(r, sentence, open, { first: open + 1, end: noun + 1 }, content);
}

/** "She leads **in many polls**": which ones, nobody can tell. */
function polled(r: Reading, sentence: number, noun: number, begin: number): Draft | null {
  let open = noun - 1;
  while (
    open > begin &&
    noun - open < 4 &&
    !counting.has(r.word[open] as number) &&
    qualifies[r.class[open] as number] === 1
  )
    open--;
  const counted = counting.has(r.word[open] as number) && within.has(r.word[open - 1] as number);
  // "in several polls that the Gazette took", "in some polls by Norda University"
  const named = tellsWhich[r.class[noun + 1] as number] === 1 || r.word[noun + 1] === fromWord;
  return counted && !named ? draftOf(r, sentence, open - 1, { first: open, end: noun + 1 }, null) : null;
}

const polls = cueHashes('counted-polls');
const counting = cueHashes('poll-counts');
const within = cueHashes('poll-places');
const fromWord = hashWord('from');
const qualifies = tableOf('word', 'name', 'speaker', 'ed', 's');
const tellsWhich = tableOf('relative', 'that', 'by', 'ed');

/** "**Criticism from** German conservatives", "**praise from** some quarters" */
function reaction(r: Reading, sentence: number, noun: number, end: number): Draft | null {
  if (!reactions.has(r.word[noun] as number) || !from.has(r.word[noun + 1] as number)) return null;
  const group = groupAt(r, noun + 2, end);
  return group && draftOf(r, sentence, noun, group, null);
}

/** "He got **dinged by critics**": they criticise, whatever the verb. */
function criticised(r: Reading, sentence: number, participle: number): Draft | null {
  if (r.class[participle] !== WordClass.ed || r.class[participle + 1] !== WordClass.by) return null;
  if (!critical.has(r.word[participle + 2] as number) || reportingVerbs.has(lemmaOf(wordOf(r, participle))))
    return null;
  return draftOf(r, sentence, participle, { first: participle + 2, end: participle + 3 }, null);
}

const critical = cueHashes('critical-groups');
const claimNouns = cueHashes('claim-nouns');
/** "critics' **loud** claims": no more words between. */
const between = 2;

/** "budget **hawks' warnings that** prices would rise": what a group that nobody can ask claims. */
function theirClaim(r: Reading, sentence: number, begin: number, noun: number, end: number): Draft | null {
  if (r.class[noun + 1] !== WordClass.that || !claimNouns.has(r.word[noun] as number)) return null;
  let owner = noun - 1;
  while (owner > begin && noun - owner <= between && r.class[owner] === WordClass.word) owner--;
  if (r.class[owner] !== WordClass['possessive-clitic'] && r.class[owner] !== WordClass.quote) return null;
  const first = nounPhraseStart(r, begin, owner);
  const group = first < owner ? groupAt(r, first, owner) : null;
  return group && group.end === owner ? draftOf(r, sentence, noun, group, { first: noun + 2, end }) : null;
}

const wordOf = (r: Reading, i: number): string => r.text.slice(r.tokens.start[i], r.tokens.end[i]).toLowerCase();

const draftOf = (r: Reading, sentence: number, cue: number, source: TokenSpan, content: TokenSpan | null): Draft =>
  ruledDraft(r, {
    construction: 'noun',
    sentence,
    cue: { first: cue, end: cue + 1 },
    lemma: wordOf(r, cue),
    source,
    content,
  });
