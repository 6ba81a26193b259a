import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { isMap, parseDocument } from 'yaml';
import { locateJson, locateYaml } from '../../config/located.ts';
import type { Span } from '../../document/index.ts';
import { Places } from '../documents/places.ts';
import { openPlaceCommand } from '../protocol.ts';
import { actionWords } from '../words.ts';
import { nameOf, within } from '../workspace/addresses.ts';
import { type ActionsFor, quickFix } from './action.ts';
import { fileEdit, newFile } from './file-edit.ts';
import { isRule } from './rule.ts';

/**
 * Switches a rule off in the configuration that decides for the article, with a place for the reason; makes one where
 * there is none. An editor that opens documents then shows that place, its words selected.
 */
export const disableInConfiguration: ActionsFor = async ({ uri }, subject, { client, workspace }) => {
  const { rule } = subject.finding;
  if (!isRule(rule)) return [];
  const configured = await workspace.configurationOf(uri);
  const file = configured?.found.uri;
  const known = file === undefined ? undefined : workspace.configurations.known.get(file);
  if (known?.problems.length) return [];
  const folder = workspace.folderOf(uri) ?? workspace.folders[0];
  const fresh = folder === undefined || !workspace.trusted ? undefined : within(folder, 'hearsay.config.json');
  const target = file !== undefined && known ? file : fresh;
  if (target === undefined) return [];
  const after = switchedOff(known?.text ?? '{}\n', nameOf(target), rule);
  const edit = known ? fileEdit(target, known.text, after.text, client) : newFile(target, after.text, client);
  if (!edit) return [];
  const fix = quickFix(actionWords.disableInConfiguration(rule), subject, edit);
  if (!client.showsDocuments) return [fix];
  const selection = new Places(after.text).range(after.reason);
  const command = { title: fix.title, command: openPlaceCommand, arguments: [target, selection] };
  return [{ ...fix, command }];
};

/** A configuration's text with a rule switched off, everything else as it stands. */
function switchedOff(text: string, name: string, rule: string): Changed {
  if (/\.ya?ml$/.test(name)) {
    const path = ['rules', rule];
    const after = setInYaml(text, path);
    return { text: after, reason: locateYaml(after).place([...path, 'reason']) };
  }
  const path = [...(name === 'package.json' ? ['hearsay'] : []), 'rules', rule];
  const after = setInJson(text, path);
  const { start, end } = locateJson(after).place([...path, 'reason']);
  // The words alone, without their quotation marks.
  return { text: after, reason: { start: start + 1, end: end - 1 } };
}

/** A configuration's text after a change, and where the words for the reason stand in it. */
interface Changed {
  readonly text: string;
  readonly reason: Span;
}

/** The setting, what stands for a reason that is still to come within it. */
const off = { severity: 'off', reason: 'TK' };

function setInYaml(text: string, path: readonly string[]): string {
  const document = parseDocument(text);
  if (isMap(document.getIn(path)))
    for (const [key, value] of Object.entries(off)) document.setIn([...path, key], value);
  else document.setIn(path, document.createNode(off));
  return document.toString({ lineWidth: 0 });
}

function setInJson(text: string, path: readonly string[]): string {
  const tab = /^\t/m.test(text);
  const indent = /^ +/m.exec(text)?.[0].length ?? 2;
  const formattingOptions = { insertSpaces: !tab, tabSize: indent, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  const set = (before: string, at: readonly string[], value: unknown) =>
    applyEdits(before, modify(before, [...at], value, { formattingOptions }));
  const root = parseTree(text);
  if ((root && findNodeAtLocation(root, [...path]))?.type !== 'object') return set(text, path, off);
  return Object.entries(off).reduce((before, [key, value]) => set(before, [...path, key], value), text);
}
