/**
 * The heart: attributions. *Source* (who), *cue* (the words that attribute) and *content* (what) are the three terms of
 * the attribution literature (PARC, Pareti 2012; PolNeAR, Newell et al. 2018); relay, disclosure and evidence are what a
 * standards editor asks beyond them.
 */
import type { Citation, Document, Link, Span } from '../document/types.ts';

/** What a source is. A pronoun or a description takes the kind of whom it refers to. */
export type SourceKind = 'person' | 'organization' | 'outlet' | 'document' | 'study' | 'place' | 'anonymous' | 'vague';

/**
 * The facts that rules are predicates over; an attribution may carry several.
 *
 * - `anonymous`: rests on particular people who are not named
 * - `vague`: rests on an undefined or generic group, or on "the media", "reports", "rumours"
 * - `agentless`: is hedged as somebody's claim, with nobody given
 * - `secondhand`: reached the article through another outlet
 * - `chain`: is secondhand, and what the outlet gives rests on an unnamed or relayed source
 * - `state-media`: is relayed by a state-controlled outlet
 * - `social`: rests on social media posts or users not named
 * - `study`: rests on studies, research, polls or data not named
 * - `document`: rests on a document not named or not linked
 * - `metonym`: names a place or a building for the people who spoke
 * - `headline`, `wire-credit`, `republished`: a headline's attribution; a credit line; a notice that the text comes from
 *   elsewhere (these carry `secondhand` too)
 */
export type Flag =
  | 'anonymous'
  | 'vague'
  | 'agentless'
  | 'secondhand'
  | 'chain'
  | 'state-media'
  | 'social'
  | 'study'
  | 'document'
  | 'metonym'
  | 'headline'
  | 'wire-credit'
  | 'republished';

/** Who says it, as this attribution gives it. */
export interface AttributedSource extends Span {
  /** The words as a reader sees them, markup removed. */
  readonly text: string;
  readonly kind: SourceKind;
  /** The full name of whom the words refer to, as the article gives it anywhere; null when unnamed. */
  readonly name: string | null;
}

/** An outlet that an attribution came through. */
export interface Relay extends Span {
  /** The outlet's name in full where it is known ("The New York Times" for "NYT"), else as written. */
  readonly name: string;
  /** The id of the link to what the outlet published, else null. */
  readonly link: string | null;
}

/** Why the source is not named. `stock`: the reason is a stock phrase that tells the reader little. */
export interface AnonymityReason extends Span {
  readonly text: string;
  readonly stock: boolean;
}

/** What the article tells the reader about an unnamed source. */
export interface Disclosure {
  readonly reason: AnonymityReason | null;
  /** Position or agency: "Iranian officials". */
  readonly position: string | null;
  /** How they know: "briefed on the talks". */
  readonly basis: string | null;
  /** How many people: 2 for "two officials", 1 for "an official"; null where it cannot be told. */
  readonly count: number | null;
  /** Named sources and linked documents for the same claim: ids of attributions and links. */
  readonly corroboration: readonly string[];
}

/** One attribution: each place where the text gives somebody's words, claim, belief or finding, or a hedged claim. */
export interface Attribution {
  /** `a1`, `a2`, … in text order. */
  readonly id: string;
  readonly sentence: Span;
  /** The index of its block in the document. */
  readonly block: number;
  /** Null when nobody is given. */
  readonly source: AttributedSource | null;
  /** The id of its entry in the ledger of sources; null when nobody is given. */
  readonly sourceId: string | null;
  readonly cue: (Span & { readonly text: string }) | null;
  /** The cue's head verb or noun in its dictionary form ("say", "according to"); null without a cue. */
  readonly lemma: string | null;
  /** Pieces in text order; empty when only the cue is known. */
  readonly content: readonly Span[];
  readonly quotation: 'direct' | 'indirect' | 'mixed';
  /** Outlets it came through, nearest first. */
  readonly relay: readonly Relay[];
  /** The attribution this one is nested in ("The Times said *officials told it*"), by id, else null. */
  readonly within: string | null;
  /** Unnamed sources only, else null. */
  readonly disclosure: Disclosure | null;
  readonly flags: readonly Flag[];
  /** Ids of the links and keys of the citations that stand as evidence for it. */
  readonly links: readonly string[];
  /** True where a link, citation or footnote lets the reader check it (an empty or placeholder link does not). */
  readonly cited: boolean;
  /** How a claim with nobody given is hedged: "it is believed" is a passive, "reportedly" an adverb; else null. */
  readonly hedge: 'passive' | 'adverb' | null;
  /** True where an unnamed source gives an opinion of somebody, or attacks them, rather than a fact. */
  readonly opinion: boolean;
  /** True where the words say that the outlet is state-controlled ("state-run IRNA"). */
  readonly stateLabelled: boolean;
}

/** An entry of the ledger of sources. */
export interface Source {
  /** `s1`, `s2`, … by first mention. */
  readonly id: string;
  /** The fullest name; for an unnamed source its first words. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Every spelling of the name that the article uses, first mention first. */
  readonly spellings: readonly (Span & { readonly text: string })[];
  /** Every mention, names, pronouns and descriptions alike, in text order. */
  readonly mentions: readonly Span[];
  /** Ids of its attributions. */
  readonly attributions: readonly string[];
  /** Ids of the links that stand for it. */
  readonly links: readonly string[];
}

/** A source with a name, as far as its spellings go. */
export interface SpeltSource {
  readonly name: string;
  /** Each spelling once, in the order of their first mention; one object for as long as they are the same. */
  readonly forms: readonly string[];
  /** What kind of source it is. */
  readonly kind: SourceKind;
  /** Titles before its name that nobody holds at once, with the name: "Sen. Roe" and "Rep. Roe"; none where they agree. */
  titles(): readonly (Span & { readonly text: string })[];
  /** Where the first mention in one of these forms stands; null for another one. */
  place(form: string): Span | null;
}

/** A direct quotation of a block, with who says it. A quotation that a paragraph break interrupts is one quotation. */
export interface Quotation {
  /** Its pieces, quotation marks included, in text order. */
  readonly pieces: readonly Span[];
  /** The number of words quoted. */
  readonly words: number;
  /** The id of the attribution it belongs to, else null. */
  readonly attribution: string | null;
  /** True where a reader can tell who speaks, though no attribution may stand for it: a name, a label, a question. */
  readonly speakerNear: boolean;
}

/** What is known of an article before it is read: settings and front matter. */
export interface ArticleContext {
  /** Names of the article's own outlet: what it reports itself is first-hand. */
  readonly publication: readonly string[];
}

/**
 * What kind of text it is: `technical` documentation, `instructions` such as recipes, `fiction`; everything else, essays
 * and machine-written text among it, is `reporting`, which owes its readers sources.
 */
export type Genre = 'reporting' | 'technical' | 'instructions' | 'fiction';

/**
 * What one block attributes, as it is wherever the block stands: offsets count from the block's start, ids (`a1`, `a2`,
 * …) within the block, and `block` is 0. Ids of sources and links are the article's. Equal passages of an article before
 * and after an edit are one object.
 */
export interface Passage {
  readonly attributions: readonly Attribution[];
}

/** A passage in its article. */
export interface PlacedPassage {
  readonly passage: Passage;
  /** The index of its block in the document. */
  readonly block: number;
  /** Where its block begins. */
  readonly start: number;
  /** How many attributions stand before it. */
  readonly before: number;
}

/** A text with its attributions, sources and evidence: all that rules look at. */
export interface Article {
  readonly document: Document;
  /** As the text itself tells; settings may say otherwise. */
  readonly genre: Genre;
  /** The blocks that attribute something, in text order. */
  readonly passages: readonly PlacedPassage[];
  /** The attributions of all passages, in text order. */
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  /** The sources that have a name, in the same order. */
  readonly spelt: readonly SpeltSource[];
  readonly quotations: readonly Quotation[];
  /** Every reason that the article gives for not naming somebody, whether or not an attribution rests on them. */
  readonly reasons: readonly AnonymityReason[];
  readonly links: readonly Link[];
  readonly citations: readonly Citation[];
}
