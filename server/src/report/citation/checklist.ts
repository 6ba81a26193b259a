import { rules } from '../../rules/index.ts';
import { severities } from '../../rules/types.ts';
import { grouped } from './group.ts';
import type { ChecklistItem, FindingRow } from './model.ts';

/** Findings by rule with the rule's advice, the gravest first. */
export function checklistOf(findings: readonly FindingRow[]): ChecklistItem[] {
  const groups = grouped(findings.map(({ rule }, index) => [rule, index] as const));
  const weight = (index: number) => severities.indexOf(findings[index]?.severity ?? 'hint');
  return [...groups]
    .map(([rule, indexes]): ChecklistItem => {
      const gravest = indexes.reduce((a, b) => (weight(b) < weight(a) ? b : a));
      const { severity = 'hint', help = '' } = findings[gravest] ?? {};
      return { rule, severity, help, advice: adviceOf(rule), findings: indexes };
    })
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.findings.length - a.findings.length,
    );
}

const adviceOf = (id: string): string => rules.find(({ meta }) => meta.id === id)?.meta.advice[0] ?? '';
