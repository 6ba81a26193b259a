/** Dictionary forms of the words that attribute. */
import lexicon from '../../lexicon/en/cues.yaml';

const words = (key: string): string[] => ((lexicon as Record<string, string>)[key] ?? '').split(/\s+/).filter(Boolean);

/** Verbs that report, in their dictionary form. */
export const reportingVerbs: ReadonlySet<string> = new Set(words('reporting-verbs'));
/** Nouns that stand for an act of reporting. */
export const reportNouns: ReadonlySet<string> = new Set(words('report-nouns'));
/** Adverbs that hedge a claim as somebody's, with nobody given. */
export const evidentialAdverbs: ReadonlySet<string> = new Set(words('evidential-adverbs'));
/** Participles of passives that hedge a claim, with nobody given. */
const hedgingParticiples: ReadonlySet<string> = new Set(words('hedging-participles'));
/** Participles that hedge what the noun behind them names. */
export const attributiveHedges: ReadonlySet<string> = new Set([...hedgingParticiples, ...words('attributive-hedges')]);
/** What things are shown in: "in several trials". */
export const showingPlaces: ReadonlySet<string> = new Set(words('showing-places'));
/** Verbs of "it emerged that". */
export const emergingVerbs: ReadonlySet<string> = new Set(words('emerging-verbs'));
/** Nouns of "there are reports that". */
export const circulatingNouns: ReadonlySet<string> = new Set(words('circulating-nouns'));
/** Words before a colon in a headline that say what the piece is, and not who says it. */
export const headlineLabels: ReadonlySet<string> = new Set(words('headline-labels'));

/** Irregular forms with their dictionary forms. */
export const irregular: ReadonlyMap<string, string> = new Map(
  (
    'say:said tell:told write:wrote,written speak:spoke,spoken find:found show:shown think:thought know:knew,known ' +
    'hold:held see:saw,seen hear:heard feel:felt give:gave,given make:made take:took,taken go:goes,went,gone ' +
    'swear:swore,sworn lay:laid plead:pled mean:meant teach:taught understand:understood foresee:foresaw,foreseen ' +
    'get:got,gotten come:came begin:began,begun learn:learnt put:putting weep:wept be:is,are,was,were,been,being,am have:has,had,having ' +
    'do:does,did,done,doing quip:quipped,quipping prove:proven rumor:rumored,rumoring rumour:rumoured presume:presumed assume:assumed,assuming repute:reputed decline:declined,declining foretell:foretold retell:retold withdraw:withdrew,withdrawn'
  )
    .split(' ')
    .flatMap((entry) => {
      const [lemma = '', forms = ''] = entry.split(':');
      return forms.split(',').map((form) => [form, lemma] as const);
    }),
);

/** The dictionary form of a word that attributes: "told" gives "tell", "citing" gives "cite". Lower case. */
export function lemmaOf(word: string): string {
  const lower = word.toLowerCase().replace('’', "'");
  const known = irregular.get(lower);
  if (known !== undefined) return known;
  if (reportingVerbs.has(lower)) return lower;
  const candidates = stemsOf(lower);
  return candidates.find((stem) => reportingVerbs.has(stem)) ?? candidates[0] ?? lower;
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
