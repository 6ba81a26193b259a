import { relative } from 'node:path';
import { ConfigurationError, Configurations } from '../../config/index.ts';
import { settingsOf } from '../../config/settings.ts';
import { effectiveRules } from '../../lint/index.ts';
import { suggestRule } from '../../lint/suppression.ts';
import { rules } from '../../rules/index.ts';
import { stdout } from '../output.ts';
import { UsageError } from '../usage-error.ts';

/** `hearsay explain RULE`: one rule's page, and what the configuration of this folder makes of it. */
export function explain(name: string): void {
  const rule = rules.find(({ meta }) => meta.id === name);
  if (!rule) {
    const near = suggestRule(name);
    throw new UsageError(
      `there is no rule ${JSON.stringify(name)}${near ? `; did you mean ${near}?` : ''} (hearsay rules lists them)`,
    );
  }
  const { meta, defaults } = rule;
  const list = (title: string, lines: readonly string[]) =>
    lines.length ? `\n${title}\n${lines.map((line) => `  - ${line}`).join('\n')}\n` : '';
  const severity = meta.severityWhenOn ? `${meta.severity} (${meta.severityWhenOn} when on)` : meta.severity;
  const options = Object.entries(defaults).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  stdout().write(
    [
      `${meta.id}  (${severity})\n\n${meta.summary}\n`,
      meta.graded ? `${meta.graded}\n` : '',
      `\n${meta.why}\n`,
      list('What to do', meta.advice),
      list('Flags', meta.examples.flag.slice(0, 5).map(exampleLine)),
      list('Lets pass', meta.examples.pass.slice(0, 5).map(exampleLine)),
      list('Options', options),
      list(
        'Standards',
        meta.standards.map(({ body, asks, url }) => `${body}: ${asks}${url ? ` <${url}>` : ''}`),
      ),
      setHere(meta.id, process.cwd()),
      `\nTo switch it off for a line: <!-- hearsay-disable-next-line ${meta.id} -- reason -->\n`,
    ].join(''),
  );
}

/** What the configuration that counts for a folder sets a rule to, and why; nothing where it says nothing of it. */
function setHere(rule: string, folder: string): string {
  try {
    const found = new Configurations().of(folder);
    if (!found) return '';
    const settings = settingsOf(found.configuration, '');
    if (!settings.rules[rule]) return '';
    const { severity = 'default', reason } = effectiveRules(settings)[rule] ?? {};
    return `\nSet in ${relative(folder, found.file)}: ${severity}${reason === undefined ? '' : `; ${reason}`}\n`;
  } catch (error) {
    // A rule's page can be read whatever the configuration; what is wrong with it is told by a check.
    if (error instanceof ConfigurationError) return '';
    throw error;
  }
}

const exampleLine = ({ text }: { text: string }) => text.trim().replace(/\s+/g, ' ');
