import type { CitationReport } from '../model.ts';
import { At, Rule, Section, SeverityLabel } from './parts.tsx';

/** How many places of one rule are shown before the rest fold away. */
const shown = 8;

/** What to do next: each rule's advice with the places it is about, the gravest first. */
export function Checklist({ report }: { report: CitationReport }) {
  return (
    <Section id="checklist" title="What to do next">
      {report.checklist.length === 0 ? (
        <p>Nothing to do: no rule has anything to say.</p>
      ) : (
        <ol class="checklist">
          {report.checklist.map((item) => (
            <li key={item.rule} class={item.severity}>
              <p class="advice">
                <SeverityLabel severity={item.severity} /> {item.advice || item.rule}{' '}
                <Rule rule={item.rule} help={item.help} />
              </p>
              <ul>{places(report, item.findings.slice(0, shown))}</ul>
              {item.findings.length > shown && (
                <details>
                  <summary>{item.findings.length - shown} more</summary>
                  <ul>{places(report, item.findings.slice(shown))}</ul>
                </details>
              )}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

const places = ({ findingRows }: CitationReport, indexes: readonly number[]) =>
  indexes.map((index) => {
    const finding = findingRows[index];
    return (
      finding && (
        <li key={index}>
          <At place={finding} row={rowOf(finding)} /> <q class="said">{finding.words}</q> {finding.message}
        </li>
      )
    );
  });

const rowOf = ({ attribution, link }: CitationReport['findingRows'][number]) =>
  attribution ? `claim-${attribution}` : link ? `link-${link}` : 'checklist';
