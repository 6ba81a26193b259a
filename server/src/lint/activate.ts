/** What profile and configuration make of each rule. */
import { rules } from '../rules/index.ts';
import type { Rule, Severity } from '../rules/types.ts';
import { profileOf } from './profiles.ts';
import type { LintSettings } from './types.ts';

/** What a rule is set to for an article: nothing where it is off. */
export interface ActiveRule {
  readonly rule: Rule;
  /** The severity that a setting fixes, else null: the rule's own grading or default stands. */
  readonly fixed: Severity | null;
  readonly options: object;
}

/** A rule as profile and configuration set it, the configuration last. */
function activate(rule: Rule, settings: LintSettings): ActiveRule | null {
  const { meta, defaults } = rule;
  const fromProfile = profileOf(settings.profile)?.rules[meta.id];
  const set = settings.rules[meta.id];
  const asked = set?.severity;
  const given = asked === undefined || asked === 'default' ? (fromProfile?.severity ?? null) : asked;
  const on = asked === 'default' && (given ?? meta.severity) === 'off' ? (meta.severityWhenOn ?? 'info') : given;
  if ((on ?? meta.severity) === 'off') return null;
  // A configuration that names a severity means it; a profile's moves a graded rule only where it says so.
  const grades =
    meta.graded !== undefined && (asked === undefined || asked === 'default') && fromProfile?.options?.graded !== false;
  return {
    rule,
    fixed: on === null || on === 'off' || (grades && fromProfile?.severity === undefined) ? null : on,
    options: { ...defaults, ...fromProfile?.options, ...set?.options },
  };
}

/** Many articles share the settings they are judged by. */
const known = new WeakMap<LintSettings, readonly ActiveRule[]>();

/** The rules that are on under given settings, as they set them. */
export function activeRules(settings: LintSettings): readonly ActiveRule[] {
  let active = known.get(settings);
  if (!active) {
    active = rules.flatMap((rule) => activate(rule, settings) ?? []);
    known.set(settings, active);
  }
  return active;
}

/** What a rule comes to under given settings, for people to read. */
export interface EffectiveRule {
  /** `graded` where the rule weighs each of its findings itself. */
  readonly severity: Severity | 'off' | 'graded';
  /** All its options, those of the defaults too. */
  readonly options: object;
  /** Why it is set so, where the configuration gives a reason. */
  readonly reason?: string;
}

/** What every rule comes to under given settings, by id. */
export function effectiveRules(settings: LintSettings): Record<string, EffectiveRule> {
  const effective = rules.map((rule): [string, EffectiveRule] => {
    const active = activate(rule, settings);
    const severity = active?.fixed ?? (rule.meta.graded ? 'graded' : rule.meta.severity);
    const reason = settings.rules[rule.meta.id]?.reason;
    return [
      rule.meta.id,
      {
        severity: active ? severity : 'off',
        options: active?.options ?? rule.defaults,
        ...(reason !== undefined && { reason }),
      },
    ];
  });
  return Object.fromEntries(effective);
}
