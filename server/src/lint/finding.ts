/** From what a rule reports to a finding. */
import type { Report } from '../rules/types.ts';
import type { ActiveRule } from './activate.ts';
import { helpOf } from './help.ts';
import type { Finding } from './types.ts';

/** A report as a finding: its severity as the rule is set, the address of the rule's page beside it. */
export function findingOf(report: Report, { rule, fixed }: ActiveRule): Finding {
  const { id, severity } = rule.meta;
  return {
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
  };
}
