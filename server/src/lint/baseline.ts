/** Findings that are known already: which of today's are new. */

/** A finding as a baseline remembers it. */
export interface KnownFinding {
  /** The article's path from the baseline's folder, with slashes. */
  readonly path: string;
  readonly rule: string;
  /** The words it stands on, spaces evened out, cut where they are long. */
  readonly words: string;
  /** Its fingerprint: rule, words and line. */
  readonly print: string;
}

const maxWords = 80;

/** What a baseline remembers of a finding. */
export function knownFinding(
  path: string,
  text: string,
  finding: { readonly rule: string; readonly start: number; readonly end: number; readonly fingerprint: string },
): KnownFinding {
  const words = text.slice(finding.start, finding.end).replace(/\s+/g, ' ').trim();
  return { path, rule: finding.rule, words: [...words].slice(0, maxWords).join(''), print: finding.fingerprint };
}

/**
 * The findings of one article that no known finding accounts for, by index. Each known finding accounts for one: first
 * where rule, words and line are the same, wherever the line has moved to; then where rule and words are, so that an
 * edit beside them does not bring the finding back; last, for known findings of articles that are gone (`orphans`), where
 * all three are the same, so that a renamed article keeps its baseline. What is accounted for is taken out of both sets.
 */
export function newFindings(
  today: readonly KnownFinding[],
  known: Set<KnownFinding>,
  orphans: Set<KnownFinding>,
): number[] {
  const open = new Set(today.keys());
  const settle = (set: Set<KnownFinding>, identity: (finding: KnownFinding) => string) => {
    const waiting = new Map<string, KnownFinding[]>();
    // The last first, for lists give up their last most cheaply.
    for (const entry of [...set].reverse()) {
      const same = waiting.get(identity(entry));
      if (same) same.push(entry);
      else waiting.set(identity(entry), [entry]);
    }
    for (const index of [...open]) {
      const finding = today[index];
      const entry = finding && waiting.get(identity(finding))?.pop();
      if (!entry) continue;
      set.delete(entry);
      open.delete(index);
    }
  };
  settle(known, ({ print }) => print);
  settle(known, ({ rule, words }) => `${rule} ${words}`);
  settle(orphans, ({ print }) => print);
  return [...open];
}
