import { type ActionsFor, documentEdit, quickFix } from './action.ts';

/** The fixes that a rule offers with its finding. */
export const carriedFixes: ActionsFor = (snapshot, subject, { client }) =>
  subject.finding.fixes.map((fix) =>
    quickFix(fix.title, subject, documentEdit(snapshot, client, fix.edits), fix.preferred),
  );
