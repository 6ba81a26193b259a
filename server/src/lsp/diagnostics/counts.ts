import type { Finding } from '../../lint/index.ts';
import type { Severity } from '../../rules/types.ts';

type Counts = Record<Severity, number>;

export const noFindings = (): Counts => ({ error: 0, warning: 0, info: 0, hint: 0 });

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts = noFindings();
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
