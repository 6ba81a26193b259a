/** The actions an editor offers for a place: fixes of the findings there, and the one that makes every safe fix. */
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import { diagnosticOf } from '../diagnostics/diagnostic.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import type { Subject } from './action.ts';
import { carriedFixes } from './carried.ts';
import { fixAll } from './fix-all.ts';

export function actionsFor(snapshot: Snapshot, params: CodeActionParams, client: Client): CodeAction[] {
  const wanted = (kind: string) =>
    params.context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix))
    for (const subject of subjectsIn(snapshot, params, client))
      actions.push(...carriedFixes(snapshot, subject, client));
  const all = wanted('source.fixAll.hearsay') && fixAll(snapshot, client);
  if (all) actions.push(all);
  return actions;
}

/** The findings that a range touches. */
function subjectsIn(snapshot: Snapshot, { range }: CodeActionParams, client: Client): Subject[] {
  const { start, end } = snapshot.places.span(range);
  return snapshot.findings
    .filter((finding) => finding.start <= end && start <= finding.end)
    .map((finding) => ({ finding, diagnostic: diagnosticOf(finding, snapshot, client.diagnostics) }));
}
