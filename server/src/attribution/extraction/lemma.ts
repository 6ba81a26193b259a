/** Dictionary forms of the words that attribute. */
import { irregular, reportingVerbs, speakingVerbs } from './cues/cue-lists.ts';

/** The dictionary form of a word that attributes: "told" gives "tell", "citing" gives "cite". Lower case. */
export function lemmaOf(word: string): string {
  let lemma = known.get(word);
  if (lemma !== undefined) return lemma;
  lemma = findLemma(word);
  // a longer word may be a slice, which keeps the whole of its text in memory
  if (word.length <= LONGEST_KNOWN) {
    if (known.size === MOST_KNOWN) known.clear();
    known.set(word, lemma);
  }
  return lemma;
}

/** The forms met last: a text has few verbs that attribute, and asks for each of them often. */
const known = new Map<string, string>();
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 12;

function findLemma(word: string): string {
  const lower = word.toLowerCase().replace('’', "'");
  const listed = irregular.get(lower);
  if (listed !== undefined) return listed;
  if (reportingVerbs.has(lower)) return lower;
  const candidates = stemsOf(lower);
  return (
    candidates.find((stem) => reportingVerbs.has(stem)) ??
    candidates.find((stem) => speakingVerbs.has(stem)) ??
    candidates[0] ??
    lower
  );
}

/** What an inflected form could come from, the likeliest first. */
function stemsOf(word: string): string[] {
  const stem = /^(.{2,})(?:ed|ing)$/.exec(word)?.[1];
  if (stem !== undefined && /[aeiouy]/.test(stem)) {
    const undoubled = stem.replace(/([bdgmnprt])\1$/, '$1');
    const y = stem.replace(/i$/, 'y');
    if (undoubled !== stem) return [undoubled, stem];
    if (stem.endsWith('ll')) return [stem, stem.slice(0, -1)];
    if (y !== stem) return [y];
    return /(?:[^aeiou][aeiou][tslvzcgr]|[cgvz]|[^aeiou]l)$/.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
  }
  if (/[^aeiou]ies$/.test(word)) return [`${word.slice(0, -3)}y`];
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return [word.slice(0, -2)];
  return /[^su]s$/.test(word) && word.length > 3 ? [word.slice(0, -1)] : [word];
}

/** The singular of a noun: "claims" gives "claim". */
export function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
