/** Words of speech that stand for a deed: "claimed asylum", "reported earnings", "a noted author". Nobody says anything. */
import { hashWord } from '../../../document/tokens.ts';
import { nounPhraseStart } from '../given/phrase-bounds.ts';
import { lemmaOf } from '../lemma.ts';
import type { Reading } from '../reading.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { cueHashes } from './cue-hashes.ts';
import { deedObjects } from './cue-lists.ts';

const epithets = cueHashes('epithets');
const asHash = hashWord('as');
const [told, all, states, called, a, an] = ['told', 'all', 'states', 'called', 'a', 'an'].map(hashWord);
const noises = cueHashes('noises');
const attacking = cueHashes('attacking-verbs');
const noObject = tableOf('preposition', 'stop', 'comma', 'conjunction');
const predicates = tableOf('be', 'have', 'modal');
const ends = tableOf('comma', 'stop', 'conjunction', 'preposition');

/** "claimed **the** title", "claimed her **second** title": the object is no further. */
const reach = 3;
/** "admitted the letter **as evidence**". */
const asReach = 7;

/** Takes the words that are deeds out of `isCue`. */
export function unmarkDeeds(r: Reading, isCue: Uint8Array): void {
  for (let i = 0; i < isCue.length; i++) if (isCue[i] === 1 && isDeed(r, i)) isCue[i] = 0;
}

/** "**a** website **called** Norda Now": what its name is. */
function isNaming(r: Reading, i: number): boolean {
  const start = nounPhraseStart(r, Math.max(0, i - 8), i);
  const opener = r.word[start];
  const named = r.class[i + 1] === WordClass.quote || r.class[i + 1] === WordClass.name;
  return start < i && named && (opener === a || opener === an);
}

function isDeed(r: Reading, i: number): boolean {
  const { word, class: classes, tokens, text } = r;
  // "All told, …"
  if (word[i] === told && word[i - 1] === all && classes[i + 1] === WordClass.comma) return true;
  const before = i > 0 ? classes[i - 1] : WordClass.comma;
  // "the three **states** that voted"
  if (word[i] === states && (before === WordClass.number || before === WordClass.determiner)) return true;
  // "the audience laughed and **applauded**."
  if (noises.has(word[i] as number) && ends[classes[i + 1] as number] === 1) return true;
  if (word[i] === called && isNaming(r, i)) return true;
  // "the door **slammed** in the wind": nobody is attacked
  if (attacking.has(word[i] as number) && noObject[classes[i + 1] as number] === 1) return true;
  // "the **call** has surfaced": a noun, with its verb behind it
  if (before === WordClass.determiner && predicates[classes[i + 1] as number] === 1) return true;
  // "a **say** at the convention"
  if (word[i - 1] === a && classes[i] === WordClass.word && classes[i + 1] === WordClass.preposition) return true;
  if (epithets.has(word[i] as number))
    return (
      (before === WordClass.determiner || before === WordClass.possessive) &&
      classes[i + 1] !== WordClass.that &&
      classes[i + 1] !== WordClass.comma
    );
  const wanted = deedObjects.get(lemmaOf(text.slice(tokens.start[i], tokens.end[i])));
  if (!wanted) return false;
  for (let j = i + 1; j < tokens.count && j <= i + reach; j++) {
    if (wanted.has(word[j] as number)) return true;
    const c = classes[j];
    const passes =
      c === WordClass.determiner ||
      c === WordClass.possessive ||
      c === WordClass.number ||
      c === WordClass.quantifier ||
      c === WordClass.to ||
      j > i + 1;
    if (!passes || c === WordClass.that || c === WordClass.comma || c === WordClass.be || c === WordClass.have) break;
  }
  for (let j = i + 2; j + 1 < tokens.count && j <= i + asReach; j++)
    if (word[j] === asHash) return wanted.has(word[j + 1] as number);
  return false;
}
