import { type CompletionList, commands, type Position, type TextDocument } from 'vscode';
import { until } from './wait.ts';

/** Waits until a completion is offered at a place. */
export const offered = (document: TextDocument, position: Position, label: string): Promise<true> =>
  until(`${label} is offered`, async () => {
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    return list.items.some((item) =>
      String(typeof item.label === 'string' ? item.label : item.label.label).includes(label),
    );
  });
