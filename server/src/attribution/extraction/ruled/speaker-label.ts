/** "ROE: We lost.": a speaker's name and a colon, as transcripts have it. */
import { Shape } from '../../../document/tokens.ts';
import { headlineLabels } from '../cues/cue-lists.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from '../types.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { findHeadline } from './headline.ts';
import { markDraft } from './ruled-draft.ts';

/** A name is not longer. */
const longestName = 5;

/** Finds the speaker's label at the head of a block. */
export function findSpeakerLabel(r: Reading): Draft | null {
  return transcriptLabel(r) ?? sourceLabel(r);
}

const isSource = tableOf('speaker', 'body', 'outlet');
const longestLine = 24;

/** "Officials: bridge was unsafe": a headline's form, in a line of its own that is no title. */
function sourceLabel(r: Reading): Draft | null {
  const { text, tokens, sentences, class: classes } = r;
  if (tokens.count > longestLine || sentences.count > 1) return null;
  const [found] = findHeadline(r);
  if (found?.lemma !== ':' || found.source === null) return null;
  let last = 0;
  while (last + 1 < tokens.count && (tokens.start[last + 1] as number) < found.source.end) last++;
  // "Source: the ministry's yearbook" cites and reports nothing
  if (last === 0 && /^source$/i.test(text.slice(tokens.start[0], tokens.end[0]))) return null;
  return isSource[classes[last] as number] === 1 ? { ...found, construction: 'speaker-label' } : null;
}

function transcriptLabel(r: Reading): Draft | null {
  const { shape, quote, tokens } = r;
  const first = shape[0] === Shape.quote ? 1 : 0;
  let i = first;
  let capitals = 0;
  let names = 0;
  while (
    i < tokens.count &&
    i - first < longestName &&
    (shape[i] as number) <= Shape.capitals &&
    shape[i] !== Shape.lower
  ) {
    if (shape[i] === Shape.capitals) capitals++;
    else names++;
    i++;
  }
  if (i === first || i >= tokens.count - 1 || shape[i] !== Shape.colon) return null;
  for (let j = first; j < i; j++) {
    const word = r.text.slice(tokens.start[j], tokens.end[j]).toLowerCase();
    if (headlineLabels.has(word) || r.class[j] === WordClass.document || r.class[j] === WordClass.month) return null;
  }
  // "JANE ROE:" as transcripts set it; "Jane Roe: “…”" as chat and scripts do
  const transcript =
    capitals > 0 &&
    names === 0 &&
    (i - first > 1 || (tokens.end[first] as number) - (tokens.start[first] as number) > 2);
  const quoted = first === 0 && quote[i + 1] === 2 && i - first > 1;
  if (!transcript && !quoted) return null;
  return markDraft(r, 'speaker-label', i, { first, end: i }, { first: i + 1, end: tokens.count });
}
