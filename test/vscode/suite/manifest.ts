import { expect } from 'chai';
import { commands, extensions } from 'vscode';
import { open } from '../support/editor.ts';
import { until } from '../support/wait.ts';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

suite('The extension', () => {
  const extension = () => {
    const found = extensions.getExtension<unknown>('hearsay.hearsay-vscode');
    if (!found) throw new Error('the extension is not there');
    return found;
  };

  test('starts when an article opens', async () => {
    await open('strait-dispute.md');
    await until('it is active', () => extension().isActive);
  });

  test('has something behind every command that it names', async () => {
    const named = (extension().packageJSON as Manifest).contributes.commands.map(({ command }) => command);
    const registered = new Set(await commands.getCommands(true));
    expect(named.filter((command) => !registered.has(command))).to.deep.equal([]);
  });
});
