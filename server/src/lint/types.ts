/** Findings: what lint makes of an article under a configuration. */
import type { Genre } from '../attribution/types.ts';
import type { Span } from '../document/types.ts';
import type { Fix, RelatedPlace, Severity } from '../rules/types.ts';

export interface Finding extends Span {
  /** The rule's id. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The address of the rule's page. */
  readonly help: string;
  /** The id of the attribution it is about, else null. */
  readonly attribution: string | null;
  /** The id of the link it is about, else null. */
  readonly link: string | null;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
}

/** What a rule is set to: on with a severity, its own options beside it. */
export interface RuleSetting {
  readonly severity: Severity | 'off' | 'default';
  readonly options: Readonly<Record<string, unknown>>;
  /** Why it is set so, in the words of whoever set it; nothing depends on it. */
  readonly reason?: string;
}

/** Everything of a configuration that decides an article's findings; pure data, already resolved for one file. */
export interface LintSettings {
  /** By rule id; a rule that is not here keeps its profile's setting. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** The house style: `newsroom`, `wire`, `factcheck`, `wikipedia`, `content` or `links`. */
  readonly profile: string;
  /** What kind of text it is; `auto` goes by the text. Only `reporting` is asked for sources. */
  readonly genre: Genre | 'auto';
  /** Names of the article's own outlet. */
  readonly publication: readonly string[];
  /** True where a suppression comment must give a reason. */
  readonly requireReason: boolean;
  /** True where suppressions that suppress nothing are reported. */
  readonly reportUnused: boolean;
  /** True where `[[Page]]` in Markdown is a link. */
  readonly wikiLinks: boolean;
  /** True where quotations are looked for in what is linked as their source. */
  readonly quotations: boolean;
  /** True where what is linked is asked where it has the claim from. */
  readonly chain: boolean;
}
