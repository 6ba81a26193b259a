import type { CodeLens } from 'vscode-languageserver';
import { isCounted } from '../../report/citation/wording.ts';
import type { Client } from '../client.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import { showReportCommand } from '../protocol.ts';
import { words } from '../words.ts';

/** What the claims of an article rest on, over its title; it opens the report where the client can. */
export function codeLenses(snapshot: Snapshot, client: Client): CodeLens[] {
  const { report, document, places, uri, editor } = snapshot;
  const claims = report.claimRows.filter(isCounted);
  if (!claims.length || !editor.enable || !editor.codeLens.enable) return [];
  const relayed = claims.filter(({ standing }) => standing === 'relayed').length;
  const unnamed = claims.filter(({ standing }) => ['unnamed', 'vague', 'nobody'].includes(standing)).length;
  const title = document.blocks.find(({ kind }) => kind === 'title') ?? document.blocks[0];
  const opens = client.options.commands?.includes(showReportCommand) ?? false;
  return [
    {
      range: places.range(title ?? { start: 0, end: 0 }),
      command: {
        title: words.lens(claims.length - unnamed - relayed, unnamed, relayed),
        command: opens ? showReportCommand : '',
        ...(opens && { arguments: [uri] }),
      },
    },
  ];
}
