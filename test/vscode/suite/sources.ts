import { expect } from 'chai';
import {
  type CallHierarchyItem,
  type CodeLens,
  commands,
  type DocumentHighlight,
  type Location,
  type SemanticTokens,
  type SymbolInformation,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import { closeAll, findingsOf, open, placeOf } from '../support/editor.ts';
import { until } from '../support/wait.ts';

suite('A source is something to point at', () => {
  let document: TextDocument;

  setup(async () => {
    ({ document } = await open('strait-dispute.md'));
    await findingsOf(document, 'empty-link', 2);
  });
  teardown(closeAll);

  /** Asks VS Code, which asks Hearsay, until there is an answer. */
  const ask = <T>(command: string, ...args: unknown[]): Promise<readonly T[]> =>
    until(`${command} answers`, async () => {
      const found = await commands.executeCommand<readonly T[] | undefined>(command, document.uri, ...args);
      return found !== undefined && found.length > 0 && found;
    });
  const verrell = () => placeOf(document, 'Verrell was quoted');
  const wordsAt = ({ range }: { readonly range: Location['range'] }) => document.getText(range);

  test('its first mention in full is where it is defined', async () => {
    const [first] = await ask<Location>('vscode.executeDefinitionProvider', verrell());
    expect(first && wordsAt(first)).to.match(/Toma[sz] Verrell/);
    expect(first?.range.start.line).to.be.lessThan(verrell().line);
  });

  test('all its mentions are found, marked and counted above the title', async () => {
    const references = await ask<Location>('vscode.executeReferenceProvider', verrell());
    expect(references.length).to.be.greaterThan(2);
    const highlights = await ask<DocumentHighlight>('vscode.executeDocumentHighlights', verrell());
    expect(highlights.map(wordsAt).every((words) => /Verrell|he|his|President/.test(words))).to.equal(true);
    const [lens] = await ask<CodeLens>('vscode.executeCodeLensProvider', 5);
    expect(lens?.command?.title).to.match(/^\d+ named · \d+ unnamed · \d+ relayed$/);
  });

  test('renaming it spells it anew, and nothing else', async () => {
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      placeOf(document, 'Edda Marrin'),
      'Eda Marrin',
    );
    const edits = edit.get(document.uri);
    expect(edits.length).to.be.greaterThan(0);
    expect(edits.map(({ newText }) => newText)).to.satisfy((texts: string[]) =>
      texts.every((text) => /Marrin|Eda/.test(text)),
    );
  });

  test('it is found by its name in the whole workspace', async () => {
    const found = await until('Edda Marrin is found', async () => {
      const symbols = await commands.executeCommand<SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Marrin',
      );
      return symbols.find(({ name }) => name.includes('Edda Marrin'));
    });
    expect(found.location.uri.path).to.match(/strait-dispute\.md$/);
  });

  test('who relays it calls it', async () => {
    const [item] = await ask<CallHierarchyItem>(
      'vscode.prepareCallHierarchy',
      placeOf(document, 'New York Times confirmed'),
    );
    expect(item?.name).to.contain('New York Times');
  });

  test('sources, cues and quotations have their colours', async () => {
    const tokens = await until('there are tokens', async () => {
      const found = await commands.executeCommand<SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      return found !== undefined && found.data.length > 0 && found;
    });
    expect(tokens.data.length % 5).to.equal(0);
    expect(tokens.data.length / 5).to.be.greaterThan(10);
  });
});
