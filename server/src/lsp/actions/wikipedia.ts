import { withFrontMatter } from '../../lint/index.ts';
import { actionWords } from '../words.ts';
import { type ActionsFor, documentEdit, quickFix, sentenceEnd } from './action.ts';

/** Wikipedia's inline templates, in articles of its profile. */
export const insertTemplate: ActionsFor = (snapshot, subject, { client }) => {
  const { attribution } = subject;
  const { profile } = withFrontMatter(snapshot.settings, snapshot.document.frontMatter);
  if (profile !== 'wikipedia' || !attribution) return [];
  const { source, cue, cited } = attribution;
  const templates: [string, number][] = [];
  if (source && (source.kind === 'vague' || source.kind === 'anonymous')) templates.push(['{{who}}', source.end]);
  if (!source && cue) templates.push(['{{by whom}}', cue.end]);
  if (!cited) templates.push(['{{citation needed}}', sentenceEnd(snapshot, subject)]);
  return templates.map(([template, at], index) =>
    quickFix(
      actionWords.template(template),
      subject,
      documentEdit(snapshot, client, [{ start: at, end: at, newText: template }]),
      index === 0 && !subject.finding.fixes.length,
    ),
  );
};
