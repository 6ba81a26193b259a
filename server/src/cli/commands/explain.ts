import { closest } from 'fastest-levenshtein';
import { rules } from '../../rules/index.ts';
import { UsageError } from '../usage-error.ts';

/** `hearsay explain RULE`: one rule's page. */
export function explain(name: string): void {
  const rule = rules.find(({ meta }) => meta.id === name);
  if (!rule) {
    const near = rules.length
      ? closest(
          name,
          rules.map(({ meta }) => meta.id),
        )
      : null;
    throw new UsageError(
      `there is no rule ${JSON.stringify(name)}${near ? `; did you mean ${near}?` : ''} (hearsay rules lists them)`,
    );
  }
  const { meta, defaults } = rule;
  const list = (title: string, lines: readonly string[]) =>
    lines.length ? `\n${title}\n${lines.map((line) => `  - ${line}`).join('\n')}\n` : '';
  const severity = meta.severityWhenOn ? `${meta.severity} (${meta.severityWhenOn} when on)` : meta.severity;
  const options = Object.entries(defaults).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  process.stdout.write(
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
      `\nTo switch it off for a line: <!-- hearsay-disable-next-line ${meta.id} -- reason -->\n`,
    ].join(''),
  );
}

const exampleLine = ({ text }: { text: string }) => text.trim().replace(/\s+/g, ' ');
