/** The words that attribute, as the lexicon lists them. Plain data, which the build works out (see `build-plugins.mjs`). */
import { hashWord } from '../../../document/tokens.ts';
import lexicon from '../../../lexicon/en/cues.yaml';

/** The words of a list. */
const words = (key: string): string[] => ((lexicon as Record<string, string>)[key] ?? '').split(/\s+/).filter(Boolean);

/** Verbs that report, in their dictionary form. */
export const reportingVerbs: ReadonlySet<string> = new Set(words('reporting-verbs'));
/** Verbs of speech that rules find, in their dictionary form: some that the model knows nothing of. */
export const speakingVerbs: ReadonlySet<string> = new Set([...words('speaking-verbs'), ...words('naming-verbs')]);
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

const { 'irregular-forms': irregularForms } = lexicon as unknown as {
  readonly 'irregular-forms': Readonly<Record<string, string>>;
};
/** Irregular forms with their dictionary forms. */
export const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries(irregularForms).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma] as const)),
);

const { deeds } = lexicon as unknown as { readonly deeds: Readonly<Record<string, string>> };
const hashes = (list: string): ReadonlySet<number> => new Set(list.trim().split(/\s+/).map(hashWord));

/** By the verb's dictionary form: hashes of the words that make it a deed when they follow. */
export const deedObjects: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  Object.entries(deeds).map(([verb, list]) => [verb, hashes(list)]),
);
/** The words of every plain list, by its key, as hashes: see `cueHashes`. */
export const hashedLists: Readonly<Record<string, ReadonlySet<number>>> = Object.fromEntries(
  Object.entries(lexicon as Readonly<Record<string, unknown>>).flatMap(([key, list]) =>
    typeof list === 'string' && key !== 'reporting-verbs' ? [[key, hashes(list)]] : [],
  ),
);

/** How a view goes on: with a clause, with what it is a view of, with both, or not at all. */
export type View = 'that' | 'of' | 'as' | 'alone';

const { groups, quantifiers, views } = (
  lexicon as unknown as {
    readonly 'group-views': {
      readonly groups: string;
      readonly quantifiers: string;
      readonly views: Readonly<Record<View, string>>;
    };
  }
)['group-views'];
/** Hashes of groups that nobody can ask, and of what counts them. */
export const groupNouns = hashes(groups);
export const groupQuantifiers = hashes(quantifiers);
/** How each view of theirs goes on, by the hash of its word. */
export const groupViews: ReadonlyMap<number, View> = new Map(
  Object.entries(views).flatMap(([view, words]) => [...hashes(words)].map((word) => [word, view as View] as const)),
);

/** Verbs whose object is whoever is told. */
export const tellingVerbs: ReadonlySet<string> = new Set(words('telling-verbs'));
/** Participles that say how somebody feels. */
export const feelingParticiples: ReadonlySet<string> = new Set(words('feeling-participles'));
/** Verbs that take a listener with "to" and then a clause, in their dictionary form: "acknowledged to the paper that". */
export const listenerVerbs: ReadonlySet<string> = new Set(words('listener-verbs'));
/** What an outlet is the first to do with a story, in dictionary form. */
export const bringingVerbs: ReadonlySet<string> = new Set(words('first-to'));
/** Listed verbs that with "that" tell of knowing more often than of saying. */
export const knowingVerbs: ReadonlySet<string> = new Set(words('knowing-verbs'));
/** Verbs of learning from somebody. */
export const learningVerbs: ReadonlySet<string> = new Set(words('learning-from'));
/** Verbs of "there are those who" that need no "that". */
export const claimingWithWho: ReadonlySet<string> = new Set(words('claiming-with-who'));
/** Past participles of speech that do not end in "-ed". */
export const speechParticiples: ReadonlySet<string> = new Set(words('speech-participles'));
