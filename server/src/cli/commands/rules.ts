import { rules } from '../../rules/index.ts';
import { stdout } from '../output.ts';

/** `hearsay rules`: every rule with what it is set to by default. */
export function listRules(asJson: boolean): void {
  const rows = rules.map(({ meta }) => ({
    rule: meta.id,
    family: meta.family,
    severity: meta.graded ? 'graded' : meta.severity,
    summary: meta.summary,
  }));
  if (asJson) {
    stdout().write(`${JSON.stringify(rows, null, 2)}\n`);
    return;
  }
  const width = Math.max(...rows.map((row) => row.rule.length), 0);
  for (const { rule, severity, summary } of rows)
    stdout().write(`${rule.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`);
}
