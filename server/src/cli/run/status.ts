import type { CheckedFile, Summary } from '../../report/formats/index.ts';
import { type Severity, severities } from '../../rules/types.ts';
import { exit } from '../exit.ts';

/** What makes a run fail. */
export interface FailureOptions {
  readonly failOn: Severity | 'off' | 'none';
  readonly maxWarnings?: number;
}

/** Counts findings, and knows what they make of the exit status. */
export class Status {
  readonly summary: Summary = { files: 0, error: 0, warning: 0, info: 0, hint: 0 };
  private readonly failing: ReadonlySet<Severity>;
  private readonly maxWarnings: number;
  private raised: number = exit.clean;

  constructor({ failOn, maxWarnings }: FailureOptions) {
    const threshold = failOn === 'off' || failOn === 'none' ? 0 : severities.indexOf(failOn) + 1;
    this.failing = new Set(severities.slice(0, threshold));
    this.maxWarnings = maxWarnings ?? Number.POSITIVE_INFINITY;
  }

  fails(severity: Severity): boolean {
    return this.failing.has(severity);
  }

  count({ report }: CheckedFile): void {
    this.summary.files++;
    for (const { severity } of report.findings) {
      this.summary[severity]++;
      if (this.fails(severity)) this.raise(exit.findings);
    }
    if (this.summary.warning > this.maxWarnings) this.raise(exit.findings);
  }

  raise(code: number): void {
    this.raised = Math.max(this.raised, code);
  }

  code(): number {
    return this.raised;
  }
}
