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
  clean: null,
  ...more,
});

/** A link's own verdict with what the network answered: what its words told of it stays. */
export const withAnswer = (own: LinkVerdict, { status, detail, suggestion }: LinkVerdict): LinkVerdict => ({
  ...own,
  status,
  detail,
  suggestion: suggestion ?? own.suggestion,
});
