/** The rules whose whole predicate is one status of a link. */
import type { Link } from '../document/types.ts';
import type { LinkStatus, LinkVerdict } from '../links/types.ts';
import type { Fix, Report, Rule, RuleMeta, Severity } from './types.ts';

interface StatusRule {
  readonly statuses: readonly LinkStatus[];
  readonly message: (verdict: LinkVerdict, link: Link) => string;
  /** Only where it depends on the status. */
  readonly severity?: (verdict: LinkVerdict) => Severity;
  readonly fix?: (verdict: LinkVerdict, link: Link) => Fix | null;
}

/** What is wrong with a definition's address is told there, once, where it can be mended, not at every reference to it. */
export const isToldAtDefinition = ({ kind, label, destination }: Link): boolean =>
  kind !== 'definition' && label !== null && destination !== null;

/** Makes the rule that reports links of some statuses. */
export function linkRule(meta: RuleMeta, { statuses, message, severity, fix }: StatusRule): Rule {
  return {
    meta,
    defaults: {},
    *check({ article, links }): Iterable<Report> {
      for (const link of article.links) {
        const verdict = links.get(link.id);
        if (!verdict || !statuses.includes(verdict.status) || isToldAtDefinition(link)) continue;
        const mend = fix?.(verdict, link);
        yield {
          start: link.start,
          end: link.end,
          message: message(verdict, link),
          link: link.id,
          ...(severity && { severity: severity(verdict) }),
          ...(mend && { fixes: [mend] }),
        };
      }
    },
  };
}

/** Puts the verdict's better address in place of the link's own. */
export function replaceAddress(title: string, safe: boolean) {
  return ({ suggestion }: LinkVerdict, { destination, kind }: Link): Fix | null =>
    suggestion === null || !destination || kind === 'reference'
      ? null
      : {
          title,
          edits: [{ start: destination.start, end: destination.end, newText: suggestion }],
          safe,
          preferred: true,
        };
}
