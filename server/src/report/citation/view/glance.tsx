import type { ComponentChildren } from 'preact';
import type { CitationReport, Claim } from '../model.ts';
import { isNotNamed, isSecondHand, standingWords, throughOf, whoOf } from '../wording.ts';
import { shortened } from '../words.ts';
import { At } from './parts.tsx';

/** How many of each kind the page's head shows. */
const shown = 6;

/** The three questions that a report answers first: who is not named, what came through whom, which links are missing. */
export function Glance({ report }: { report: CitationReport }) {
  const notNamed = report.claimRows.filter(isNotNamed);
  const secondHand = report.claimRows.filter(isSecondHand);
  const missing = report.linkRows.filter((link) => link.missing);
  const dead = new Set(missing.map(({ id }) => id));
  return (
    <div class="glance">
      <Card tone="unnamed" number={notNamed.length} one="claim without a name" many="claims without a name">
        {notNamed.slice(0, shown).map((claim) => (
          <li key={claim.id}>
            <b>{whoOf(claim)}</b> <Said claim={claim} />{' '}
            <span class="note">
              {claim.standing !== 'nobody' && `${standingWords[claim.standing]}, `}
              <At place={claim} row={`claim-${claim.id}`} />
            </span>
          </li>
        ))}
      </Card>
      <Card
        tone="relayed"
        number={secondHand.length}
        one="claim through another outlet"
        many="claims through other outlets"
      >
        {secondHand.slice(0, shown).map((claim) => (
          <li key={claim.id}>
            <b>{claim.through.length ? throughOf(claim) : whoOf(claim)}</b>{' '}
            {claim.through.length > 0 && <span class="from">from {whoOf(claim)} </span>}
            <Said claim={claim} />{' '}
            <span class="note">
              <At place={claim} row={`claim-${claim.id}`} />
              {linkNote([claim, ...report.claimRows.filter(({ carriedBy }) => carriedBy === claim.id)], dead)}
            </span>
          </li>
        ))}
      </Card>
      <Card tone="missing" number={missing.length} one="link that leads nowhere" many="links that lead nowhere">
        {missing.slice(0, shown).map((link) => (
          <li key={link.id}>
            <b>“{link.words}”</b>{' '}
            <span class="note">
              {link.state}, <At place={link} row={`link-${link.id}`} />
            </span>
          </li>
        ))}
      </Card>
    </div>
  );
}

/** What a reader lacks to look up where it was published what these attributions all say. */
function linkNote(told: readonly Claim[], dead: ReadonlySet<string>): string {
  const links = told.flatMap((claim) => claim.links);
  if (told.some(({ cited }) => cited) || links.some((id) => !dead.has(id))) return '';
  return links.length ? ', its link leads nowhere' : ', no link';
}

const Said = ({ claim }: { claim: Claim }) => (
  <q class="said">{shortened(bare(claim.words), 90).replace(/[\s,.;:”"»]+…$/u, '…')}</q>
);

/** Words without the quotation marks around them: the page sets its own. */
const bare = (words: string) => words.replace(/^[“"«„‘]+|[”"»“’]+$/gu, '');

function Card({
  tone,
  number,
  one,
  many,
  children,
}: {
  tone: string;
  number: number;
  one: string;
  many: string;
  children: ComponentChildren[];
}) {
  return (
    <div class={`card ${tone}${number ? '' : ' none'}`}>
      <p class="figure">
        <b>{number || 'No'}</b> {number === 1 ? one : many}
      </p>
      {children.length > 0 && <ul>{children}</ul>}
      {number > shown && <p class="note">and {number - shown} more, in the tables below</p>}
    </div>
  );
}
