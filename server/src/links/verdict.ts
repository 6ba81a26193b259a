import type { LinkStatus, LinkVerdict } from './types.ts';

/** A verdict that says no more than it is told. */
export const verdictOf = (
  status: LinkStatus,
  detail: string | null = null,
  more: Partial<LinkVerdict> = {},
): LinkVerdict => ({
  status,
  detail,
  homepage: false,
  residue: false,
  tracked: false,
  suggestion: null,
  ...more,
});
