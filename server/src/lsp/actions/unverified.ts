import { actionWords } from '../words.ts';
import { type ActionsFor, documentEdit, quickFix, sentenceEnd } from './action.ts';

/** Rules after whose findings an agency would say so. */
const rules = new Set([
  'anonymous-source',
  'hearsay-chain',
  'secondhand-source',
  'social-media-claim',
  'state-media',
  'unspecified-document',
]);

/** A sentence that says what could not be verified. */
export const sayUnverified: ActionsFor = (snapshot, subject, { client }) => {
  if (!subject.attribution || !rules.has(subject.finding.rule)) return [];
  const at = sentenceEnd(snapshot, subject);
  const [publication] = snapshot.settings.publication;
  const newText = ` ${actionWords.unverifiedSentence(publication)}`;
  const edit = documentEdit(snapshot, client, [{ start: at, end: at, newText }]);
  return [quickFix(actionWords.unverified, subject, edit)];
};
