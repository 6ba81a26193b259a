/** The forms of English words: what the trainer adds to the words that it counted. */

const vowel = /[aeiou]/;

/** True where a verb's last consonant doubles: "slam", "admit" (stress is a guess), not "mention" or "answer". */
function doubles(verb: string): boolean {
  if (!/[^aeiouy][aeiou][bdgklmnprt]$/.test(verb)) return false;
  return (verb.match(/[aeiou]+/g) ?? []).length === 1 || /(?:mit|fer|pel|cur|bel|gret|tend)$/.test(verb);
}

/** The regular forms of a verb: itself, with -s, -ed and -ing, then further spellings. */
export function verbForms(verb: string): string[] {
  const [stem = '', rest = ''] = /^([^-]+)(.*)$/.exec(verb)?.slice(1) ?? [];
  const s = pluralOf(stem);
  if (stem.endsWith('e') && !stem.endsWith('ee'))
    return [stem, s, `${stem}d`, `${stem.slice(0, -1)}ing`].map((form) => form + rest);
  if (stem.endsWith('y') && !vowel.test(stem.at(-2) ?? ''))
    return [stem, s, `${stem.slice(0, -1)}ied`, `${stem}ing`].map((form) => form + rest);
  const long = doubles(stem) ? stem + stem.at(-1) : stem;
  // British spelling doubles every l: "signalled"
  const british = /[aeiou]l$/.test(stem) && !doubles(stem) ? [`${stem}led`, `${stem}ling`] : [];
  return [stem, s, `${long}ed`, `${long}ing`, ...british].map((form) => form + rest);
}

/** A noun's plural, or a verb's third person. */
export function pluralOf(word: string): string {
  if (word.endsWith('y') && !vowel.test(word.at(-2) ?? '')) return `${word.slice(0, -1)}ies`;
  return /(?:ch|sh|s|x|z)$/.test(word) ? `${word}es` : `${word}s`;
}
