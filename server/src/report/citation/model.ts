/**
 * The citation report: what an article rests on, as plain data. Every output is written from it and nothing else, and it
 * travels as JSON between threads and from the language server to the editor. Offsets are UTF-16 code units into the
 * text, half-open; lines count from 1, as people count them.
 */
import type { Flag, SourceKind } from '../../attribution/index.ts';
import type { Language, LinkKind, Span } from '../../document/index.ts';
import type { LinkStatus } from '../../links/index.ts';
import type { Severity } from '../../rules/types.ts';

/**
 * What a claim rests on, best first; one of them for each claim, the weakest that holds.
 *
 * - `named`: a person with a name
 * - `organization`: an organization, or a place that stands for one
 * - `document`: a document or a study
 * - `relayed`: somebody's word that came through another outlet
 * - `unnamed`: particular people without a name
 * - `vague`: "critics", "the media", "rumours"
 * - `nobody`: it is believed, reportedly
 */
export const standings = ['named', 'organization', 'document', 'relayed', 'unnamed', 'vague', 'nobody'] as const;
export type Standing = (typeof standings)[number];

/** A place in the text with the line it begins on. */
export interface Place extends Span {
  readonly line: number;
}

/** Words of the article where they stand, as a reader sees them. */
export interface PlacedWords extends Place {
  readonly text: string;
}

/** An outlet that a claim came through. */
export interface Through {
  readonly name: string;
  /** The id of the link to what it published, else null. */
  readonly link: string | null;
}

/** What the article tells about an unnamed source; null or empty for what it does not tell. */
export interface Told {
  readonly reason: string | null;
  /** True where the reason is a stock phrase. */
  readonly stock: boolean;
  readonly position: string | null;
  readonly basis: string | null;
  readonly count: number | null;
  /** Ids of the claims and links that say the same. */
  readonly corroboration: readonly string[];
}

/** One attribution, as the tables show it. */
export interface Claim extends Place {
  /** The attribution's id. */
  readonly id: string;
  /** What is said; where that cannot be told, the sentence. */
  readonly words: string;
  readonly sentence: PlacedWords;
  /** Where what is said stands, in pieces; empty where it cannot be told. */
  readonly content: readonly Span[];
  /** Where it stands: `headline` and `credit` repeat or frame the article, and are not counted as claims of its body. */
  readonly part: 'headline' | 'body' | 'credit';
  readonly standing: Standing;
  /**
   * The name of who says so where it is known, else the words; null where nobody is given. Where an outlet passes on what
   * people it does not name have said, they say so, and it came through the outlet.
   */
  readonly who: string | null;
  /** The words for who says so at this place. */
  readonly source: PlacedWords | null;
  readonly sourceId: string | null;
  readonly kind: SourceKind | null;
  readonly cue: string | null;
  readonly quotation: 'direct' | 'indirect' | 'mixed';
  /** Nearest first. */
  readonly through: readonly Through[];
  readonly told: Told | null;
  /** Ids of links in its words or standing for it, sound or not. */
  readonly links: readonly string[];
  /** True where a link or footnote lets the reader check it. */
  readonly cited: boolean;
  readonly flags: readonly Flag[];
  /**
   * The id of the attribution that carries the same claim further back: in "The Times reported, citing two officials" the
   * officials' says all that the Times's does, which is then not counted again. Else null.
   */
  readonly carriedBy: string | null;
  /** Its findings, as indexes into the report's, worst first. */
  readonly findings: readonly number[];
}

export interface SourceRow {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** Every spelling of the name, first mention first. */
  readonly spellings: readonly string[];
  /** Ids. */
  readonly claims: readonly string[];
  readonly quotations: number;
  /** Ids of the claims that came through it. */
  readonly relayed: readonly string[];
  readonly first: Place;
  readonly last: Place;
  readonly mentions: number;
  /** Ids. */
  readonly links: readonly string[];
  /** For an unnamed one, what the article tells of it, taken together. */
  readonly told: Told | null;
}

export interface LinkRow extends Place {
  readonly id: string;
  readonly kind: LinkKind;
  readonly words: string;
  /** The address, null where there is none. */
  readonly target: string | null;
  readonly status: LinkStatus;
  /** True where it leads nowhere as it stands. */
  readonly missing: boolean;
  /** The state in words: "no address", "not asked". */
  readonly state: string;
  /** What is wrong and what would mend it, else null. */
  readonly detail: string | null;
  readonly suggestion: string | null;
  /** Ids of the claims that it stands in or for. */
  readonly claims: readonly string[];
}

export interface FindingRow extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  /** The words it is about, shortened. */
  readonly words: string;
  readonly attribution: string | null;
  readonly link: string | null;
}

/** What to do about the findings of one rule. */
export interface ChecklistItem {
  readonly rule: string;
  /** The worst of its findings'. */
  readonly severity: Severity;
  readonly advice: string;
  readonly help: string;
  /** Indexes into the report's findings, in text order. */
  readonly findings: readonly number[];
}

/** One paragraph, list item or the like, and what it stands on. */
export interface Paragraph extends Place {
  /** Its first words. */
  readonly words: string;
  /** How many words it has. */
  readonly length: number;
  /** `sourced`: a claim in it has a named, organized, written or linked source. `nothing`: no claim and no link. */
  readonly rests: 'sourced' | 'relayed' | 'unnamed' | 'nothing';
  /** Ids. */
  readonly claims: readonly string[];
}

/** A way that claims came: who said so, the outlets between, farthest first; the article itself is left out. */
export interface Chain {
  readonly origin: ChainEnd;
  readonly through: readonly string[];
  /** Ids. */
  readonly claims: readonly string[];
}

export interface ChainEnd {
  readonly name: string;
  readonly standing: Standing;
}

export interface MixPart {
  readonly standing: Standing;
  readonly claims: number;
}

export type Counts = Readonly<Record<Severity, number>>;

/** What a table of articles shows of one. */
export interface ArticleSummary {
  /** As given, or relative to the working directory; a document's address in an editor. */
  readonly path: string;
  readonly title: string;
  readonly words: number;
  readonly claims: number;
  readonly sources: number;
  readonly missingLinks: number;
  readonly findings: Counts;
  readonly mix: readonly MixPart[];
}

/** The report of one article. */
export interface CitationReport extends ArticleSummary {
  readonly language: Language;
  readonly claimRows: readonly Claim[];
  readonly sourceRows: readonly SourceRow[];
  readonly linkRows: readonly LinkRow[];
  readonly findingRows: readonly FindingRow[];
  readonly checklist: readonly ChecklistItem[];
  readonly paragraphs: readonly Paragraph[];
  /** Unnamed ends first, then what came through others, then first-hand ones; the most claims first. */
  readonly chains: readonly Chain[];
}
