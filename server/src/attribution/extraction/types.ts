/**
 * What is read off one block of prose, before anybody asks whom the words refer to.
 *
 * Every offset here is a *prose offset*: a UTF-16 code unit into the block's prose text, half-open. `Prose.toSource`
 * takes them back to the original text.
 */
import type { Sentences } from '../../document/sentences.ts';
import type { Tokens } from '../../document/tokens.ts';
import type { BlockKind, Span } from '../../document/types.ts';

export type { BlockKind, Span };

/**
 * How an attribution is built.
 *
 * - `verb`: "Roe **said** …", "**said** one of the people", "who **told** the paper …"
 * - `noun`: "officials' **accounts** of …", "the **claim** by Roe that …"
 * - `according-to`: "**according to** Roe", "**per** the ministry"
 * - `citing`: "…, **citing** two officials"
 * - `adverb`: "**reportedly**"; nobody is given
 * - `hedge`: "it **is believed** that …", "he **is said** to have …"; nobody is given
 * - `adjective`: "the **alleged** gunman", "a **reported** fall"; nobody is given
 * - `speaker-label`: "ROE: We lost."; the cue is the colon
 * - `signature`: "“…” ― Jane Roe"; the cue is the dash
 * - `headline`: any of these in the article's title but for hedges, and two forms of its own, whose cue is the dash or
 *   the colon: "Envoy resigns **–** NYT", "Sources**:** envoy to resign"
 *
 * Credit lines ("AFP contributed reporting", "GENEVA (AP) —") are read elsewhere: they attribute no claim.
 */
export type Construction =
  | 'verb'
  | 'noun'
  | 'according-to'
  | 'citing'
  | 'adverb'
  | 'hedge'
  | 'adjective'
  | 'speaker-label'
  | 'signature'
  | 'headline';

/** One attribution, as the words of its block give it. */
export interface RawAttribution {
  readonly construction: Construction;
  /** The words that attribute. */
  readonly cue: Span;
  /** The token index of the cue's head word. */
  readonly head: number;
  /** The dictionary form of the cue's head ("say", "according to", "reportedly"), lower case. */
  readonly lemma: string;
  /** The index of the cue's sentence in the block. */
  readonly sentence: number;
  /**
   * Who says it: the whole noun phrase with titles and with what tells who it is ("one of the people in the queue", "a
   * person familiar with the matter"), without a relative clause, without a possessive's "'s". The antecedent of a
   * relative pronoun ("**Roe**, who said …"), the agent of a passive ("was denied by **his office**"), the people cited
   * ("citing **two officials**"), the person quoted ("**Roe** was quoted as saying by the agency"; "quoted **Roe** as
   * saying"). Null when nobody is given: `adverb`, `adjective` and `hedge` never have one.
   */
  readonly source: Span | null;
  /** What is said, pieces in text order, never overlapping the cue; empty when it cannot be told. */
  readonly content: readonly Span[];
  /** True for a passive cue: "was told", "was quoted as saying", "is believed to". */
  readonly passive: boolean;
  /**
   * Whoever is spoken to or passes the words on, where the words say so right at the cue: "told **the BBC**", "**the
   * paper** was told by officials", "was quoted as saying by **state media**". Null otherwise; whoever an interview or
   * a broadcast is with stands in the sentence beside it.
   */
  readonly audience: Span | null;
  /** True for the view of a group that nobody can ask: "**many** now **doubt** it". */
  readonly view: boolean;
  /** The index (in the block's attributions) of the attribution whose content this one stands in, else null. */
  readonly within: number | null;
}

/** A style of quotation marks, by its opening mark. */
export type QuoteStyle = '“' | '"' | "''" | '‘' | "'" | '«' | '‹' | '„' | '「' | '『' | '»';

/** A quotation, or the piece of one that stands in this block. */
export interface RawQuotation extends Span {
  readonly style: QuoteStyle;
  /** Words between the marks. */
  readonly words: number;
  /** True where it continues a quotation that an earlier block left open. */
  readonly continues: boolean;
  /** True where the block ends before the quotation does. */
  readonly open: boolean;
  /** The index (in the block's attributions) of the attribution whose content it belongs to, else null. */
  readonly attribution: number | null;
  /** True for a quotation inside another one. */
  readonly nested: boolean;
}

/** What one block hands on to the next: all that its reading depends on beside its own text and kind. */
export interface Carry {
  /** The style of a quotation still open at the block's end, else null. */
  readonly open: QuoteStyle | null;
}

/** A block, read. */
export interface BlockAnalysis {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** In text order; a nested one follows the one it stands in. */
  readonly quotations: readonly RawQuotation[];
  /** In the text order of their cues. */
  readonly attributions: readonly RawAttribution[];
  readonly carryOut: Carry;
}

/** An attribution by tokens, before it has its place among the others. */
export interface Draft extends Omit<RawAttribution, 'within'> {
  /** The cue's first token. */
  readonly at: number;
}
