import { baselineName, baselineText, fingerprints, knownFinding } from '../../lint/index.ts';
import { actionWords } from '../words.ts';
import { pathFrom, within } from '../workspace/addresses.ts';
import { type ActionsFor, quickFix } from './action.ts';
import { fileEdit, newFile } from './file-edit.ts';

/** Adds a finding to the baseline above the article; makes one in the workspace's folder where there is none. */
export const addToBaseline: ActionsFor = async ({ uri, text, checked }, subject, { client, workspace }) => {
  const baseline = await workspace.baselineOf(uri);
  const folder = baseline?.folder ?? workspace.folderOf(uri);
  const path = folder === null ? null : pathFrom(folder, uri);
  if (folder === null || !path || !workspace.trusted) return [];
  const index = checked.findings.indexOf(subject.finding);
  const fingerprint = fingerprints(text, checked.findings)[index];
  if (fingerprint === undefined) return [];
  const after = baselineText([
    ...(baseline?.entries ?? []),
    knownFinding(path, text, { ...subject.finding, fingerprint }),
  ]);
  const file = within(folder, baselineName);
  const edit = baseline ? fileEdit(file, baseline.text, after, client) : newFile(file, after, client);
  return edit ? [quickFix(actionWords.baseline, subject, edit)] : [];
};
