import type { CodeLens } from 'vscode-languageserver';
import { isCounted, isNotNamed, isSecondHand } from '../../report/citation/wording.ts';
import type { Client } from '../client.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import { showReportCommand } from '../protocol.ts';
import { words } from '../words.ts';

/**
 * What the claims of an article rest on, over its title, in the numbers of its report: those with a name and those without
 * make all of them, and those that came through other outlets are among both. It opens the report where the client can.
 */
export function codeLenses(snapshot: Snapshot, client: Client): CodeLens[] {
  const { report, document, places, uri, editor } = snapshot;
  const claims = report.claimRows.filter(isCounted);
  if (!claims.length || !editor.enable || !editor.codeLens.enable) return [];
  const unnamed = claims.filter(isNotNamed).length;
  const relayed = claims.filter(isSecondHand).length;
  const title = document.blocks.find(({ kind }) => kind === 'title') ?? document.blocks[0];
  const opens = client.options.commands?.includes(showReportCommand) ?? false;
  return [
    {
      range: places.range(title ?? { start: 0, end: 0 }),
      command: {
        title: words.lens(claims.length - unnamed, unnamed, relayed),
        command: opens ? showReportCommand : '',
        ...(opens && { arguments: [uri] }),
      },
    },
  ];
}
