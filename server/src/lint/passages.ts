/** What rules find in passages one by one. A passage that an edit leaves as it is keeps its findings. */

import { placedId } from '../attribution/passages/place.ts';
import type { Flag, Passage, PlacedPassage } from '../attribution/types.ts';
import { keptWith } from '../document/kept-with.ts';
import type { Span } from '../document/types.ts';
import type { ActiveRule } from './activate.ts';
import { findingOf } from './finding.ts';
import type { Finding } from './types.ts';

/** The findings of a passage, offsets and ids its own, and the rules that were asked. */
interface Kept {
  readonly asked: string;
  readonly findings: readonly Finding[];
}

const kept = keptWith<Passage, Kept>();

/** What is asked of each passage: rules, and a text that is equal for rules that are set the same. */
interface Asking {
  readonly rules: readonly ActiveRule[];
  readonly setting: string;
}

/** Many articles are judged by the same rules. */
const askings = new WeakMap<readonly ActiveRule[], Asking>();

function askingOf(active: readonly ActiveRule[]): Asking {
  let asking = askings.get(active);
  if (!asking) {
    const rules = active.filter(({ rule }) => rule.checkPassage);
    const setting = JSON.stringify(rules.map(({ rule, fixed, options }) => [rule.meta.id, fixed, options]));
    asking = { rules, setting };
    askings.set(active, asking);
  }
  return asking;
}

/** The findings of passages, passage by passage, where they stand in the article. */
export function passageFindings(passages: readonly PlacedPassage[], active: readonly ActiveRule[]): Finding[] {
  const { rules, setting: asked } = askingOf(active);
  const found: Finding[] = [];
  for (const place of passages) {
    const { passage } = place;
    let known = kept.get(passage);
    if (known?.asked !== asked) {
      known = { asked, findings: findingsIn(passage, rules) };
      kept.set(passage, known);
    }
    for (const finding of known.findings) found.push(placed(finding, place));
  }
  return found;
}

function findingsIn(passage: Passage, active: readonly ActiveRule[]): readonly Finding[] {
  const found: Finding[] = [];
  // most passages have few flags or none, and most rules speak of one: looking first is cheaper than asking
  const flags = flagsIn(passage);
  for (const one of active) {
    if (one.rule.flags?.some((flag) => flags.includes(flag)) === false) continue;
    for (const report of one.rule.checkPassage?.(passage, one.options) ?? []) found.push(findingOf(report, one));
  }
  return found;
}

function flagsIn({ attributions }: Passage): readonly Flag[] {
  const flags: Flag[] = [];
  for (const attribution of attributions) for (const flag of attribution.flags) flags.push(flag);
  return flags;
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
