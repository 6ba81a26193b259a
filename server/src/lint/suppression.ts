/** What suppression comments switch off where. */
import type { Document, Span } from '../document/types.ts';
import { rules } from '../rules/index.ts';
import { nearestName } from './nearest.ts';
import type { Finding, LintSettings } from './types.ts';

/** A stretch of text in which a comment silences rules. */
interface Scope extends Span {
  /** The place of the comment, or of the rule's name in it. */
  readonly place: Span;
  /** The rule's id; null means all. */
  readonly name: string | null;
  used: boolean;
}

/** Where the line after `offset` begins and ends; the comment's own line where words follow it there. */
function nextLine(text: string, offset: number): Span {
  let start = text.indexOf('\n', offset);
  if (start < 0) return { start: offset, end: text.length };
  // Blank lines between the comment and what it is about do not count.
  while (start < text.length && /\s/.test(text[start] ?? '')) start += 1;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

/** What each comment silences, rule by rule; `enable` ends what a `disable` of the same rule, or of all, began. */
function scopesOf(document: Document): Scope[] {
  const scopes: Scope[] = [];
  const open = new Map<string, Scope & { end: number }>();
  for (const comment of document.suppressions) {
    const names = comment.rules.length > 0 ? comment.rules : [null];
    for (const named of names) {
      const base = {
        place: named ?? comment,
        name: named?.name ?? null,
        used: false,
      };
      const key = named?.name ?? '*';
      if (comment.kind === 'disable-file') scopes.push({ ...base, start: 0, end: document.text.length });
      if (comment.kind === 'disable-next-line') scopes.push({ ...base, ...nextLine(document.text, comment.end) });
      if (comment.kind === 'disable') {
        const scope = { ...base, start: comment.end, end: document.text.length };
        scopes.push(scope);
        open.set(key, scope);
      }
      if (comment.kind === 'enable')
        for (const [opened, scope] of open)
          if (key === '*' || opened === key || opened === '*') {
            scope.end = comment.start;
            open.delete(opened);
          }
    }
  }
  return scopes;
}

/** Scopes in the order of their starts; `reach[i]` is how far the first `i + 1` of them go. */
interface Scopes {
  readonly scopes: readonly Scope[];
  readonly reach: readonly number[];
}

/** The scopes of each rule that is named, and under null those of all rules: looked up, not gone through. */
function scopesByRule(scopes: readonly Scope[]): ReadonlyMap<string | null, Scopes> {
  const lists = new Map<string | null, Scope[]>();
  for (const scope of scopes) {
    const list = lists.get(scope.name);
    if (list) list.push(scope);
    else lists.set(scope.name, [scope]);
  }
  return new Map(
    Array.from(lists, ([name, list]) => {
      const sorted = list.sort((a, b) => a.start - b.start);
      let far = 0;
      return [name, { scopes: sorted, reach: sorted.map(({ end }) => (far = Math.max(far, end))) }];
    }),
  );
}

/** Whether scopes silence what stands at a place; marks those that do as used. */
function silences(all: Scopes | undefined, { start, end }: Span): boolean {
  if (!all) return false;
  let low = 0;
  let high = all.scopes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all.scopes[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  let silent = false;
  for (let i = low - 1; i >= 0 && (all.reach[i] ?? 0) > start; i--) {
    const scope = all.scopes[i] as Scope;
    if (scope.end <= start) continue;
    scope.used = true;
    silent = true;
  }
  return silent;
}

const known = new Set(rules.map(({ meta }) => meta.id));

/** The nearest rule's name, where one is near. */
export const suggestRule = (name: string): string | null => nearestName(name, [...known]);

/** A finding about a suppression comment itself. */
const about = (place: Span, message: string): Omit<Finding, 'help'> => ({
  start: place.start,
  end: place.end,
  rule: 'suppression',
  severity: 'warning',
  message,
  attribution: null,
  link: null,
  fixes: [],
  related: [],
});

/** Takes out what comments silence, and tells what is wrong with the comments. */
export function applySuppressions(
  findings: readonly Finding[],
  document: Document,
  settings: LintSettings,
): { readonly kept: readonly Finding[]; readonly problems: readonly Omit<Finding, 'help'>[] } {
  if (document.suppressions.length === 0) return { kept: findings, problems: [] };
  const scopes = scopesOf(document);
  const byRule = scopesByRule(scopes);
  const kept = findings.filter((finding) => {
    const own = silences(byRule.get(finding.rule), finding);
    return !silences(byRule.get(null), finding) && !own;
  });
  const problems = document.suppressions.flatMap((comment) => [
    ...comment.rules
      .filter(({ name }) => !known.has(name))
      .map((named) => {
        const near = suggestRule(named.name);
        return about(named, `There is no rule “${named.name}”.${near ? ` Did you mean “${near}”?` : ''}`);
      }),
    ...(settings.requireReason && comment.kind !== 'enable' && comment.reason === null
      ? [about(comment, 'Why? Give the reason after “ -- ”.')]
      : []),
  ]);
  const unused = settings.reportUnused
    ? scopes
        .filter(({ used, name }) => !used && (name === null || known.has(name)))
        .map(({ place, name }) =>
          about(
            place,
            name
              ? `“${name}” finds nothing here: this suppression can go.`
              : 'Nothing is found here: this suppression can go.',
          ),
        )
    : [];
  return { kept, problems: [...problems, ...unused] };
}
