import type { Article } from '../attribution/types.ts';
import type { LinkVerdict } from '../links/types.ts';
import type { Finding, LintSettings } from './types.ts';

export { type KnownFinding, knownFinding, newFindings } from './baseline.ts';
export * from './check.ts';
export { fingerprints } from './fingerprint.ts';
export { applyEdits, applyFixes } from './fix.ts';
export type * from './types.ts';

/** The findings of an article under a configuration, in text order. */
export function lint(
  _article: Article,
  _links: ReadonlyMap<string, LinkVerdict>,
  _settings: LintSettings,
): readonly Finding[] {
  return [];
}
