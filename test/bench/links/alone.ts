/** The link checks by themselves over a folder, as a language service for links would run them: no sourcing is read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkedFiles } from '../../../server/src/cli/run/linked-files.ts';
import { readDocument } from '../../../server/src/document/index.ts';
import { type LinkStatus, verdictsOf } from '../../../server/src/links/index.ts';

const folder = process.argv[2] ?? '.';
const leadsNowhere: ReadonlySet<LinkStatus> = new Set([
  'empty',
  'undefined',
  'malformed',
  'missing-file',
  'broken-fragment',
]);
const files = new LinkedFiles(folder);
const found: string[] = [];
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
for (const name of names) {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  const document = files.document(path, text) ?? readDocument(text, 'markdown');
  files.remember(path, document);
  const verdicts = await verdictsOf(document, files.around(path, null, null));
  for (const { id, start } of document.links)
    if (leadsNowhere.has(verdicts.get(id)?.status ?? 'unchecked'))
      found.push(`${name}:${text.slice(0, start).split('\n').length}`);
}
console.log(JSON.stringify(found));
