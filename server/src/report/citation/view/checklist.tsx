import type { CitationReport, FindingRow } from '../model.ts';
import { LongList } from './long-list.tsx';
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
              <Places report={report} findings={item.findings} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

/** Where one rule has something to say: the first places, the rest folded away. */
function Places({ report: { findingRows }, findings }: { report: CitationReport; findings: readonly number[] }) {
  const rows = findings.flatMap((index) => findingRows[index] ?? []);
  const rest = rows.slice(shown);
  return (
    <>
      <ul>{rows.slice(0, shown).map(place)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <LongList items={rest} row={place} list={(parts) => <ul>{parts}</ul>} />
        </details>
      )}
    </>
  );
}

const place = (finding: FindingRow) => (
  <li key={`${finding.start}-${finding.end}`}>
    <At place={finding} row={rowOf(finding)} /> <q class="said">{finding.words}</q> {finding.message}
  </li>
);

const rowOf = ({ attribution, link }: FindingRow) =>
  attribution ? `claim-${attribution}` : link ? `link-${link}` : 'checklist';
