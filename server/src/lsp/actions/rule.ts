import { rules } from '../../rules/index.ts';

const ids = new Set(rules.map(({ meta }) => meta.id));

/** Whether a finding's rule can be set: findings about comments and settings are none's. */
export const isRule = (id: string): boolean => ids.has(id);
