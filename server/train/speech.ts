/**
 * Which attributions of a wide corpus report speech: PolNeAR annotates intentions and feelings too, which are no
 * attributions in the product's sense.
 */
import { lemmaOf } from '../src/attribution/extraction/lemma.ts';
import type { Place } from './corpus.ts';

const speech = new Set(
  (
    'say tell report claim add note announce ask state write tweet suggest describe argue explain reply respond answer ' +
    'warn insist declare deny confirm acknowledge admit concede assert allege accuse contend reveal disclose recall ' +
    'remark comment mention conclude testify vow promise pledge urge stress emphasize quote cite estimate predict ' +
    'forecast quip joke recount relate retort boast complain lament speak talk indicate point demand call criticize ' +
    'blast condemn denounce dismiss praise apologize blame decry slam declare post publish find show rule statement ' +
    'reportedly allegedly'
  ).split(' '),
);

/** True where the cue has a word of speech or the content has quotation marks. */
export function reportsSpeech(
  { cue, content, kind }: { cue: readonly Place[] | null; content: readonly Place[] | null; kind?: string | null },
  text: string,
): boolean {
  if (kind !== undefined) return true;
  const words = (places: readonly Place[] | null): string =>
    (places ?? []).map((place) => text.slice(...place)).join(' ');
  const cueWords = words(cue).toLowerCase();
  if (/\baccording to\b/.test(cueWords) || /["“”]|''/.test(words(content))) return true;
  return cueWords
    .split(/[^a-z']+/)
    .some((word) => speech.has(word) || speech.has(lemmaOf(word)) || speech.has(word.replace(/s$/, '')));
}
