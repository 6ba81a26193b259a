/** What rules find in passages one by one. A passage that an edit leaves as it is keeps its findings. */
import { placedId } from '../attribution/passages/place.ts';
import type { Passage, PlacedPassage } from '../attribution/types.ts';
import type { Span } from '../document/types.ts';
import type { ActiveRule } from './activate.ts';
import { findingOf } from './finding.ts';
import type { Finding } from './types.ts';

/** The findings of a passage, offsets and ids its own, and the rules that were asked. */
interface Kept {
  readonly asked: string;
  readonly findings: readonly Finding[];
}

const kept = new WeakMap<Passage, Kept>();

/** Equal for rules that are set the same. */
const settingOf = (active: readonly ActiveRule[]): string =>
  JSON.stringify(active.map(({ rule, fixed, options }) => [rule.meta.id, fixed, options]));

/** The findings of passages, passage by passage, where they stand in the article. */
export function passageFindings(passages: readonly PlacedPassage[], active: readonly ActiveRule[]): Finding[] {
  const asking = active.filter(({ rule }) => rule.checkPassage);
  const asked = settingOf(asking);
  const found: Finding[] = [];
  for (const place of passages) {
    const { passage } = place;
    let known = kept.get(passage);
    if (known?.asked !== asked) {
      known = { asked, findings: findingsIn(passage, asking) };
      kept.set(passage, known);
    }
    for (const finding of known.findings) found.push(placed(finding, place));
  }
  return found;
}

function findingsIn(passage: Passage, active: readonly ActiveRule[]): readonly Finding[] {
  const found: Finding[] = [];
  for (const one of active)
    for (const report of one.rule.checkPassage?.(passage, one.options) ?? []) found.push(findingOf(report, one));
  return found;
}

function placed(finding: Finding, place: PlacedPassage): Finding {
  const { start, end, rule, severity, message, help, attribution, link, fixes, related } = finding;
  const by = place.start;
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    start: start + by,
    end: end + by,
    rule,
    severity,
    message,
    help,
    attribution: attribution && placedId(attribution, place),
    link,
    fixes: fixes.length === 0 ? fixes : fixes.map((fix) => ({ ...fix, edits: fix.edits.map(move) })),
    related: related.length === 0 ? related : related.map(move),
  };
}
