/** What a rule is: data about itself and one short predicate over an article's attributions and links. */
import type { Article, Flag, Passage } from '../attribution/types.ts';
import type { Span } from '../document/types.ts';
import type { LinkedText, LinkVerdict } from '../links/types.ts';

/** How much a finding weighs, worst first. `off` is a setting, never a finding's. */
export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

export type RuleFamily = 'sourcing' | 'article' | 'links' | 'online';

/** A replacement of original text; an insertion where `start` equals `end`. */
export interface Edit extends Span {
  readonly newText: string;
}

/** One way to mend a finding. */
export interface Fix {
  /** What it does, as an editor's menu shows it: "Remove the link, keep its words". */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True where it cannot change the article's meaning, so that `--fix` may apply it unasked. */
  readonly safe: boolean;
  /** True for the one fix to offer first. */
  readonly preferred?: boolean;
}

/** Another place that explains a finding: the other spelling, the first mention. */
export interface RelatedPlace extends Span {
  readonly message: string;
}

/** What a rule reports: where, and what it says there. Lint adds the rest. */
export interface Report extends Span {
  /** Plain, short, never accusing: what is missing and what would mend it. */
  readonly message: string;
  /** Only where the rule grades its own findings; else the configured severity stands. */
  readonly severity?: Severity;
  /** The id of the attribution it is about. */
  readonly attribution?: string;
  /** The id of the link it is about. */
  readonly link?: string;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
}

/** A page or file that an article links to, read. */
export interface LinkedSource {
  readonly text: LinkedText;
  /** What its addresses come to however they are spelt. */
  readonly keys: ReadonlySet<string>;
  /** The same of what it links to. */
  readonly cites: ReadonlySet<string>;
  /** True where it links to this article. */
  readonly citesThis: boolean;
  /** Its own attributions. */
  article(): Article;
}

/** What an article links to, by link id; null for a link whose page nobody read, or which nobody wants asked. */
export interface LinkedView {
  /** For looking up quotations. */
  quotations(link: string): LinkedSource | null;
  /** For following the chain. */
  chain(link: string): LinkedSource | null;
}

/** What a rule may look at. */
export interface RuleContext<Options> {
  readonly article: Article;
  /** Null where nothing that the article links to was read. */
  readonly linked: LinkedView | null;
  /** What was found out about each link, by link id. */
  readonly links: ReadonlyMap<string, LinkVerdict>;
  readonly options: Options;
}

/** A clause of an editorial standard that a rule stands on. */
export interface Standard {
  /** The body and document: "Associated Press, policy on anonymous sources". */
  readonly body: string;
  /** The clause's sense, in our words. */
  readonly asks: string;
  readonly url?: string;
}

/** A text set in an article of its own, that the rule flags or lets pass. Markdown unless it says otherwise. */
export interface RuleExample {
  readonly text: string;
  /** The words that a finding's range must overlap, where it matters. */
  readonly at?: string;
  /** Why, where it is not plain. */
  readonly note?: string;
}

export interface RuleMeta {
  /** Its name in settings, suppressions and reports: `anonymous-source`. */
  readonly id: string;
  readonly family: RuleFamily;
  /** What it is set to in the `newsroom` profile. */
  readonly severity: Severity | 'off';
  /** The severity that switching it on without saying more gives, where the default is `off`. */
  readonly severityWhenOn?: Severity;
  /** How it grades its own findings, in one sentence, where it does. */
  readonly graded?: string;
  /** What it asks, in one line. */
  readonly summary: string;
  /** Why it matters, a short paragraph. */
  readonly why: string;
  /** What to do instead; the first line goes with the finding. */
  readonly advice: readonly [string, ...string[]];
  readonly standards: readonly Standard[];
  /** Rules that stay silent on an attribution or link that this rule reports. */
  readonly replaces?: readonly string[];
  readonly examples: { readonly flag: readonly RuleExample[]; readonly pass: readonly RuleExample[] };
}

/**
 * A rule. `Options` are the values its configuration may set; `defaults` has every one of them. It looks at passages one
 * by one, at the article as a whole, or both.
 */
export interface Rule<Options extends object = object> {
  readonly meta: RuleMeta;
  readonly defaults: Options;
  /**
   * The flags of what `checkPassage` speaks of: of a passage in which no attribution has one of them it is not asked. Left
   * out where it may speak of any attribution.
   */
  readonly flags?: readonly Flag[];
  /**
   * What it finds in a passage, by the passage alone: it is asked again only where the passage has changed. Offsets and
   * ids of attributions are the passage's own.
   */
  checkPassage?(passage: Passage, options: Options): Iterable<Report>;
  /** What it finds in the article as a whole. */
  check?(context: RuleContext<Options>): Iterable<Report>;
}
