/** The actions an editor offers for a place: fixes of the findings there, and the one that makes every safe fix. */
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { fixAllKind } from '../capabilities.ts';
import { diagnosticOf } from '../diagnostics/diagnostic.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import type { ActionsFor, Subject, Surroundings } from './action.ts';
import { addToBaseline } from './baseline.ts';
import { carriedFixes } from './carried.ts';
import { disableInConfiguration } from './configure.ts';
import { fixAll } from './fix-all.ts';
import { insertFootnote } from './footnote.ts';
import { insertLink } from './insert-link.ts';
import { takeKnownLink } from './known-link.ts';
import { oneSpelling } from './spelling.ts';
import { suppress } from './suppress.ts';
import { sayUnverified } from './unverified.ts';
import { insertTemplate } from './wikipedia.ts';

/** What mends a finding comes before what silences it. */
const kinds: readonly ActionsFor[] = [
  carriedFixes,
  oneSpelling,
  takeKnownLink,
  insertLink,
  insertTemplate,
  insertFootnote,
  sayUnverified,
  suppress,
  disableInConfiguration,
  addToBaseline,
];

/** Nobody reads a longer menu, and a selection may cover the whole article. */
const most = 20;

export async function actionsFor(
  snapshot: Snapshot,
  { range, context }: CodeActionParams,
  surroundings: Surroundings,
): Promise<CodeAction[]> {
  const wanted = (kind: string) => context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const subjects = subjectsIn(snapshot, snapshot.places.span(range), surroundings);
    for (const kind of kinds)
      for (const subject of subjects) actions.push(...(await kind(snapshot, subject, surroundings)));
  }
  const all = wanted(fixAllKind) ? fixAll(snapshot, surroundings.client) : null;
  return all ? [...actions, all] : actions;
}

/** The findings that a span touches. */
function subjectsIn(
  snapshot: Snapshot,
  { start, end }: { readonly start: number; readonly end: number },
  { client }: Surroundings,
): Subject[] {
  const { attributions, links } = snapshot.article;
  return snapshot.findings
    .filter((finding) => finding.start <= end && start <= finding.end)
    .slice(0, most)
    .map((finding) => ({
      finding,
      diagnostic: diagnosticOf(finding, snapshot, client.diagnostics),
      attribution: attributions.find(({ id }) => id === finding.attribution) ?? null,
      link: links.find(({ id }) => id === finding.link) ?? null,
    }));
}
