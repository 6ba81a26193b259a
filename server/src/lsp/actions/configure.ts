import { applyEdits, modify } from 'jsonc-parser';
import { parseDocument } from 'yaml';
import { actionWords } from '../words.ts';
import { nameOf, within } from '../workspace/addresses.ts';
import { type ActionsFor, quickFix } from './action.ts';
import { fileEdit, newFile } from './file-edit.ts';
import { isRule } from './rule.ts';

/** Switches a rule off in the configuration that decides for the article; makes one where there is none. */
export const disableInConfiguration: ActionsFor = async ({ uri }, subject, { client, workspace }) => {
  const { rule } = subject.finding;
  if (!isRule(rule)) return [];
  const configured = await workspace.configurationOf(uri);
  const file = configured?.found.uri;
  const known = file === undefined ? undefined : workspace.configurations.known.get(file);
  const folder = workspace.folderOf(uri) ?? workspace.folders[0];
  const edit =
    file !== undefined && known
      ? known.problems.length
        ? null
        : fileEdit(file, known.text, switchedOff(known.text, nameOf(file), rule), client)
      : folder === undefined || !workspace.trusted
        ? null
        : newFile(within(folder, 'hearsay.config.json'), switchedOff('{}\n', 'hearsay.config.json', rule), client);
  return edit ? [quickFix(actionWords.disableInConfiguration(rule), subject, edit)] : [];
};

/** A configuration's text with a rule switched off, everything else as it stands. */
function switchedOff(text: string, name: string, rule: string): string {
  if (/\.ya?ml$/.test(name)) {
    const document = parseDocument(text);
    document.setIn(['rules', rule], 'off');
    return document.toString({ lineWidth: 0 });
  }
  const path = name === 'package.json' ? ['hearsay', 'rules', rule] : ['rules', rule];
  const tab = /^\t/m.test(text);
  const indent = /^ +/m.exec(text)?.[0].length ?? 2;
  const formattingOptions = { insertSpaces: !tab, tabSize: indent, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  return applyEdits(text, modify(text, path, 'off', { formattingOptions }));
}
