/** A wrong call or configuration: what is wrong and what would mend it, for the person at the terminal. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A configuration that cannot be used counts too. By name: each command is a bundle of its own, with a class of its own. */
export const isUsageError = (error: unknown): error is UsageError =>
  error instanceof Error && (error.name === 'UsageError' || error.name === 'ConfigurationError');
