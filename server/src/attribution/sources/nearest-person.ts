/** Finds the person that "he", "she" or "the lawmaker" refers to: somebody named nearby, sooner the subject, sooner who spoke last. */
import { CERTAIN, type Entity } from './entities.ts';
import type { Trail } from './trail.ts';
import type { Place } from './types.ts';

/** What is known of a word that refers to one person. */
export interface Referring extends Place {
  /** 1 for "he", 2 for "she", 0 where it does not tell. */
  readonly gender: 0 | 1 | 2;
  readonly quoted: boolean;
  /** Who spoke last before. */
  readonly speaker: Entity | null;
  /** Whose words it stands in, where it is quoted: he does not call himself "he". */
  readonly quotedSpeaker: Entity | null;
}

/** No further back than this many names and sentences. */
const MOST_NAMES = 20;
const MOST_SENTENCES = 9;

/** What speaks for and against a name, in sentences of distance. Chosen by hand, then by search on annotated news. */
const weights = { sentence: 1, subject: 2, owner: -0.5, quoted: -2, speaker: 2, gender: 1, unknown: -1, certain: 1 };

/** The person that a word refers to, or null where nobody near fits. */
export function referredPerson(trail: Trail, word: Referring): Entity | null {
  const sentence = trail.sentenceAt(word);
  const at = trail.at(word);
  let best: Entity | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = at - 1; i >= 0 && i >= at - MOST_NAMES; i--) {
    const step = trail.steps[i];
    if (!step) break;
    const back = sentence - step.sentence;
    if (back > MOST_SENTENCES) break;
    const { entity } = step;
    if (entity.gender !== 0 && word.gender !== 0 && entity.gender !== word.gender) continue;
    if (word.quoted && entity === word.quotedSpeaker) continue;
    let score = -back * weights.sentence;
    if (step.subject) score += weights.subject;
    if (step.owner) score += weights.owner;
    if (step.quoted && !word.quoted) score += weights.quoted;
    if (entity === word.speaker) score += weights.speaker;
    if (entity.gender !== 0 && entity.gender === word.gender) score += weights.gender;
    if (entity.kind === 'unknown') score += weights.unknown;
    if (entity.person >= CERTAIN) score += weights.certain;
    if (score > most) {
      most = score;
      best = entity;
    }
  }
  return best ?? namedNext(trail, word, at, sentence);
}

/** "As **he** left, Roe said": somebody named later in the sentence. */
function namedNext(trail: Trail, word: Referring, at: number, sentence: number): Entity | null {
  const step = trail.steps[at];
  if (!step || step.sentence !== sentence) return null;
  const { gender } = step.entity;
  return gender === 0 || word.gender === 0 || gender === word.gender ? step.entity : null;
}
