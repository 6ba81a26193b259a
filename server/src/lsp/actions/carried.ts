import type { CodeAction } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import { documentEdit, quickFix, type Subject } from './action.ts';

/** The fixes that a rule offers with its finding. */
export const carriedFixes = (snapshot: Snapshot, subject: Subject, client: Client): CodeAction[] =>
  subject.finding.fixes.map((fix) =>
    quickFix(fix.title, subject, documentEdit(snapshot, client, fix.edits), fix.preferred),
  );
