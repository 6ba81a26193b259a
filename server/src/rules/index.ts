import type { Rule } from './types.ts';

export * from './types.ts';

/** Every rule, in the order of its page in the documentation. */
export const rules: readonly Rule[] = [];
