import { expect } from 'chai';
import { CancellationTokenSource } from 'vscode';
import { closeAll, findingsOf, open } from '../support/editor.ts';
import { assistantTool, toolsAreThere } from '../support/ui.ts';

if (toolsAreThere)
  suite('An assistant', () => {
    teardown(closeAll);

    const tool = () => {
      const found = assistantTool('hearsay_citationReport');
      if (!found) throw new Error('the tool is not registered');
      return found;
    };
    const { token } = new CancellationTokenSource();

    test('gets the citation report, once the user agrees', async () => {
      const { document } = await open('strait-dispute.md');
      await findingsOf(document, 'empty-link', 2);
      expect(tool().prepareInvocation({ input: {} }).confirmationMessages?.title).to.match(/\?$/);
      for (const input of [{}, { path: 'strait-dispute.md' }, { path: document.uri.toString() }]) {
        const { content } = await tool().invoke({ input }, token);
        expect(content.map(({ value }) => value).join('')).to.contain('Edda Marrin');
      }
    });

    test('gets nothing from outside the workspace', async () => {
      await open('strait-dispute.md');
      for (const path of ['../outside.md', 'file:///etc/hostname', 'nothing-here.md']) {
        const failure = await tool()
          .invoke({ input: { path } }, token)
          .then(
            () => null,
            (error: Error) => error,
          );
        expect(failure?.message, path).to.contain('There is no article at');
      }
    });
  });
