import type { CitationReport, Claim, Paragraph, Standing } from '../model.ts';
import { count, restsWords, whoOf } from '../wording.ts';
import { At, Section, Swatch } from './parts.tsx';

const standingOf: Readonly<Record<Paragraph['rests'], Standing | null>> = {
  sourced: 'named',
  relayed: 'relayed',
  unnamed: 'unnamed',
  nothing: null,
};

/** More paragraphs than this fold away: the strip above them still shows every one. */
const open = 40;

/** The article from top to bottom: what each paragraph stands on. */
export function Paragraphs({ report }: { report: CitationReport }) {
  const { paragraphs } = report;
  if (!paragraphs.length) return null;
  const claims = new Map(report.claimRows.map((claim) => [claim.id, claim]));
  const sums = (['sourced', 'relayed', 'unnamed', 'nothing'] as const)
    .map((rests) => ({ rests, number: paragraphs.filter((paragraph) => paragraph.rests === rests).length }))
    .filter(({ number }) => number > 0);
  const list = (
    <ol class="paragraphs">
      {paragraphs.map((paragraph) => (
        <Row
          key={paragraph.start}
          paragraph={paragraph}
          claims={paragraph.claims.flatMap((id) => claims.get(id) ?? [])}
        />
      ))}
    </ol>
  );
  return (
    <Section id="paragraphs" title="Paragraph by paragraph">
      <Strip paragraphs={paragraphs} />
      <p class="sums">
        {sums.map(({ rests, number }, index) => (
          <span key={rests}>
            {index > 0 && ' · '}
            <b>{number}</b> {number === 1 ? 'rests' : 'rest'} {restsWords[rests]}
          </span>
        ))}
      </p>
      {paragraphs.length > open ? (
        <details class="list">
          <summary>All {paragraphs.length} paragraphs</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </Section>
  );
}

/** Every paragraph as a piece of a strip as long as it has words. */
function Strip({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  const total = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const gap = paragraphs.length > 150 ? 0 : 3;
  let x = 0;
  return (
    <svg
      class="strip"
      viewBox="0 0 1000 28"
      preserveAspectRatio="none"
      role="img"
      aria-label={`${count(paragraphs.length, 'paragraph', 'paragraphs')} from first to last; the list below says what each rests on`}
    >
      {paragraphs.map((paragraph) => {
        const width = (paragraph.length / total) * 1000;
        const at = x;
        x += width;
        return (
          <rect
            key={paragraph.start}
            class={fill(paragraph)}
            x={at}
            y="0"
            width={Math.max(0.5, width - gap)}
            height="28"
          >
            <title>{`Line ${paragraph.line}, ${restsWords[paragraph.rests]}: ${paragraph.words}`}</title>
          </rect>
        );
      })}
    </svg>
  );
}

function fill({ rests }: Paragraph): string {
  const standing = standingOf[rests];
  return standing ? `fill-${standing}` : 'fill-nothing';
}

function Row({ paragraph, claims }: { paragraph: Paragraph; claims: readonly Claim[] }) {
  const standing = standingOf[paragraph.rests];
  const who = [...new Map(claims.map((claim) => [whoOf(claim), claim.standing]))];
  return (
    <li class={`paragraph ${paragraph.rests}`}>
      <svg class="swatch tall" viewBox="0 0 8 32" width="8" height="32" preserveAspectRatio="none" aria-hidden="true">
        <rect class={standing ? `fill-${standing}` : 'fill-nothing'} width="8" height="32" />
      </svg>
      <span class="where">
        <At place={paragraph} />
      </span>
      <span class="words">{paragraph.words}</span>
      <span class="rests">
        {who.length > 0 && paragraph.rests !== 'nothing'
          ? who.map(([name, own]) => (
              <span class="who" key={name}>
                <Swatch standing={own} />
                {name}
              </span>
            ))
          : null}
        {(who.length === 0 || paragraph.rests === 'nothing') && (
          <span class="note">{paragraph.rests === 'sourced' ? 'a link' : restsWords[paragraph.rests]}</span>
        )}
      </span>
    </li>
  );
}
