import type { Article } from '../attribution/types.ts';
import type { LinkVerdict } from '../links/types.ts';
import { rules } from '../rules/index.ts';
import type { LinkedView, Rule } from '../rules/types.ts';
import { activeRules } from './activate.ts';
import { helpOf } from './help.ts';
import { applySuppressions } from './suppression.ts';
import type { Finding, LintSettings } from './types.ts';

export { effectiveRules } from './activate.ts';
export { type KnownFinding, knownFinding, newFindings } from './baseline.ts';
export { baselineName, baselineText, readBaseline } from './baseline-file.ts';
export * from './check.ts';
export { fingerprints } from './fingerprint.ts';
export { applyEdits, applyFixes, safeEdits } from './fix.ts';
export { helpOf } from './help.ts';
export { linkedViewOf } from './linked.ts';
export { profileNames, profileOf } from './profiles.ts';
export { defaultSettings, type SettingsLayer, withFrontMatter, withLayer } from './settings.ts';
export type * from './types.ts';

const replacedBy = new Map(rules.map(({ meta }) => [meta.id, meta.replaces ?? []]));

/** What stays when the most specific rule has spoken for an attribution or a link. */
function mostSpecific(findings: readonly Finding[]): readonly Finding[] {
  const silent = new Map<string, Set<string>>();
  const about = ({ attribution, link }: Finding) => (attribution ? `a:${attribution}` : link ? `l:${link}` : null);
  for (const finding of findings) {
    const key = about(finding);
    if (key === null) continue;
    const silenced = silent.get(key) ?? new Set();
    for (const id of replacedBy.get(finding.rule) ?? []) silenced.add(id);
    silent.set(key, silenced);
  }
  return findings.filter((finding) => {
    const key = about(finding);
    return key === null || !silent.get(key)?.has(finding.rule);
  });
}

const inOrder = (a: Finding, b: Finding) =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

const asksForSources = ({ meta }: Rule): boolean => meta.family !== 'links' && meta.family !== 'online';

/** Asked where a rule wants to know alone: telling a text's genre means reading it. */
const isReporting = (article: Article, { genre }: LintSettings): boolean =>
  (genre === 'auto' ? article.genre : genre) === 'reporting';

/** True where settings have rules on that read who says what; without, an article's links alone are looked at. */
export const readsSourcing = (settings: LintSettings): boolean =>
  activeRules(settings).some(({ rule }) => asksForSources(rule));

/**
 * The findings of an article under a configuration, in text order. `linked` lets rules speak that read what the article
 * links to.
 */
export function lint(
  article: Article,
  links: ReadonlyMap<string, LinkVerdict>,
  settings: LintSettings,
  linked: LinkedView | null = null,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const { rule, fixed, options } of activeRules(settings)) {
    if (asksForSources(rule) && !isReporting(article, settings)) continue;
    const { id, severity } = rule.meta;
    for (const report of rule.check({ article, links, linked, options })) {
      found.push({
        start: report.start,
        end: report.end,
        rule: id,
        severity: fixed ?? report.severity ?? (severity === 'off' ? 'info' : severity),
        message: report.message,
        help: helpOf(id),
        attribution: report.attribution ?? null,
        link: report.link ?? null,
        fixes: report.fixes ?? [],
        related: report.related ?? [],
      });
    }
  }
  const { kept, problems } = applySuppressions(mostSpecific(found).toSorted(inOrder), article.document, settings);
  return [...kept, ...problems.map((problem) => ({ ...problem, help: helpOf(problem.rule) }))].sort(inOrder);
}
