import { severities } from '../../../rules/types.ts';
import { type CitationReport, type Claim, standings } from '../model.ts';
import { disclosureOf, knownOf, partWords, throughOf, whoOf } from '../wording.ts';
import { At, None, Rule, SeverityLabel, StandingLabel } from './parts.tsx';
import type { Column } from './table.tsx';

/** The table of claims: words, who says so, through whom, how known, link, finding. */
export function claimColumns(report: CitationReport): readonly Column<Claim>[] {
  const links = new Map(report.linkRows.map((link) => [link.id, link]));
  const weight = ({ findings }: Claim) => {
    const finding = report.findingRows[findings[0] ?? -1];
    return finding ? severities.indexOf(finding.severity) : severities.length;
  };
  return [
    { id: 'line', head: 'Line', key: ({ start }) => start, cell: (claim) => <At place={claim} /> },
    {
      id: 'words',
      head: 'Claim',
      key: ({ words }) => words,
      cell: ({ words, part, carriedBy }) => (
        <>
          {words}
          {part !== 'body' && <span class="tag">{partWords[part]}</span>}
          {carriedBy !== null && <span class="tag">given again, further back</span>}
        </>
      ),
    },
    {
      id: 'who',
      head: 'Who says so',
      key: (claim) => `${String(standings.length - standings.indexOf(claim.standing))} ${whoOf(claim)}`,
      cell: (claim) => <Who claim={claim} />,
    },
    { id: 'through', head: 'Through', key: throughOf, cell: (claim) => throughOf(claim) || <None /> },
    { id: 'known', head: 'How known', key: knownOf, cell: knownOf },
    {
      id: 'link',
      head: 'Link',
      key: (claim) => (claim.cited ? 2 : claim.links.length ? 0 : 1),
      cell: (claim) => {
        const own = claim.links.flatMap((id) => links.get(id) ?? []);
        if (!own.length) return claim.cited ? 'cited' : <None />;
        return own.map((link) => (
          <span key={link.id} class={link.missing ? 'link missing' : 'link'}>
            {link.missing ? <span aria-hidden="true">✕ </span> : null}
            {link.missing ? `“${link.words}”: ${link.state}` : hostOf(link.target)}
          </span>
        ));
      },
    },
    {
      id: 'finding',
      head: 'Finding',
      key: weight,
      cell: ({ findings }) =>
        findings.length === 0 ? (
          <None />
        ) : (
          findings.map((index) => {
            const finding = report.findingRows[index];
            return (
              finding && (
                <span class="finding" key={index}>
                  <SeverityLabel severity={finding.severity} words="" />
                  <span class="hidden">{finding.severity}: </span>
                  <Rule rule={finding.rule} help={finding.help} />
                </span>
              )
            );
          })
        ),
    },
  ];
}

function Who({ claim }: { claim: Claim }) {
  const told = claim.told && claim.standing === 'unnamed' ? disclosureOf(claim.told) : null;
  const written = claim.source && claim.who !== claim.source.text ? claim.source.text : null;
  return (
    <>
      <b>{whoOf(claim)}</b>
      {written && <span class="note written">“{written}”</span>}
      <StandingLabel standing={claim.standing} />
      {told && told.missing.length > 0 && <span class="note lacking">not told: {told.missing.join(', ')}</span>}
    </>
  );
}

/** The site of an address, or the address where it has none. */
function hostOf(target: string | null): string {
  if (target === null) return 'a note';
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(target)?.[1] ?? target;
}
