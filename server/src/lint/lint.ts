/** Asks the rules that settings have on, and keeps what the most specific of them says. */
import type { Article } from '../attribution/types.ts';
import type { LinkVerdict } from '../links/types.ts';
import { rules } from '../rules/index.ts';
import type { LinkedView, Rule } from '../rules/types.ts';
import { activeRules } from './activate.ts';
import { findingOf } from './finding.ts';
import { helpOf } from './help.ts';
import { passageFindings } from './passages.ts';
import { applySuppressions } from './suppression.ts';
import type { Finding, LintSettings } from './types.ts';

const replacedBy = new Map(rules.map(({ meta }) => [meta.id, meta.replaces ?? []]));
const mayBeReplaced = new Set([...replacedBy.values()].flat());

/** What stays when the most specific rule has spoken for an attribution or a link. */
function mostSpecific(findings: readonly Finding[]): readonly Finding[] {
  const about = ({ attribution, link }: Finding) => (attribution ? `a:${attribution}` : link ? `l:${link}` : null);
  const silent = new Map<string, Set<string>>();
  for (const finding of findings) {
    const replaced = replacedBy.get(finding.rule) ?? [];
    const key = replaced.length > 0 ? about(finding) : null;
    if (key === null) continue;
    const silenced = silent.get(key) ?? new Set();
    for (const id of replaced) silenced.add(id);
    silent.set(key, silenced);
  }
  return findings.filter((finding) => {
    const key = mayBeReplaced.has(finding.rule) ? about(finding) : null;
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
  const active = activeRules(settings);
  const ofLinks = active.filter(({ rule }) => !asksForSources(rule));
  const asked = active.length > ofLinks.length && isReporting(article, settings) ? active : ofLinks;
  const found = asked.some(({ rule }) => rule.checkPassage) ? passageFindings(article.passages, asked) : [];
  for (const one of asked)
    for (const report of one.rule.check?.({ article, links, linked, options: one.options }) ?? [])
      found.push(findingOf(report, one));
  const { kept, problems } = applySuppressions(mostSpecific(found).toSorted(inOrder), article.document, settings);
  return [...kept, ...problems.map((problem) => ({ ...problem, help: helpOf(problem.rule) }))].sort(inOrder);
}
