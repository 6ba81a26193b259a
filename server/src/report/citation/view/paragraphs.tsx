import { useContext } from 'preact/hooks';
import { type CitationReport, type Claim, type Paragraph, type Standing, standings } from '../model.ts';
import { count, restsWords, whoOf } from '../wording.ts';
import { LongList } from './long-list.tsx';
import { At, Section, Swatch } from './parts.tsx';
import { isSelected, SelectionContext } from './surroundings.ts';

/** More paragraphs than this fold away: the strip above them still shows every one. */
const open = 60;

/** Of more paragraphs than this a column is too thin for the pointer. */
const tellable = 400;

/** The article from top to bottom: what each paragraph stands on. */
export function Paragraphs({ report }: { report: CitationReport }) {
  const { paragraphs } = report;
  if (!paragraphs.length) return null;
  const claims = new Map(report.claimRows.map((claim) => [claim.id, claim]));
  const claimsOf = (paragraph: Paragraph) => paragraph.claims.flatMap((id) => claims.get(id) ?? []);
  const sums = (['sourced', 'relayed', 'unnamed', 'nothing'] as const)
    .map((rests) => ({ rests, number: paragraphs.filter((paragraph) => paragraph.rests === rests).length }))
    .filter(({ number }) => number > 0);
  const list = (
    <LongList
      items={paragraphs}
      list={(rows) => <ol class="paragraphs">{rows}</ol>}
      row={(paragraph) => <Row key={paragraph.start} paragraph={paragraph} claims={claimsOf(paragraph)} />}
    />
  );
  return (
    <Section id="paragraphs" title="Paragraph by paragraph">
      <Strip paragraphs={paragraphs} claimsOf={claimsOf} />
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

interface StripProps {
  readonly paragraphs: readonly Paragraph[];
  readonly claimsOf: (paragraph: Paragraph) => readonly Claim[];
}

/** Every paragraph as a column as wide as it has words, filled by what its claims rest on, the best at the top. */
function Strip({ paragraphs, claimsOf }: StripProps) {
  const total = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const gap = paragraphs.length > 150 ? 0 : 3;
  let x = 0;
  return (
    <svg
      class="strip"
      viewBox="0 0 1000 36"
      preserveAspectRatio="none"
      role="img"
      aria-label={`${count(paragraphs.length, 'paragraph', 'paragraphs')} from first to last; the list below says what each rests on`}
    >
      {paragraphs.map((paragraph) => {
        const width = (paragraph.length / total) * 1000;
        const at = x;
        x += width;
        return (
          <g key={paragraph.start}>
            {paragraphs.length <= tellable && (
              <title>{`Line ${paragraph.line}, ${restsWords[paragraph.rests]}: ${paragraph.words}`}</title>
            )}
            {layersOf(paragraph, claimsOf(paragraph)).map(({ fill, top, height }) => (
              <rect
                key={fill}
                class={fill}
                x={at}
                y={top * 36}
                width={Math.max(0.5, width - gap)}
                height={height * 36}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** What a paragraph rests on as layers from 0 to 1, the best at the top; a link alone stands as a document. */
function layersOf({ rests }: Paragraph, claims: readonly Claim[]) {
  const layers: { fill: string; top: number; height: number }[] = [];
  const add = (standing: Standing, height: number) => {
    const top = layers.reduce((sum, layer) => sum + layer.height, 0);
    layers.push({ fill: `fill-${standing}`, top, height });
  };
  if (!claims.length && rests === 'nothing') return [{ fill: 'fill-nothing', top: 0, height: 1 }];
  if (!claims.length) add('document', 1);
  for (const standing of standings) {
    const share = claims.filter((claim) => claim.standing === standing).length / (claims.length || 1);
    if (share > 0) add(standing, share);
  }
  return layers;
}

function Row({ paragraph, claims }: { paragraph: Paragraph; claims: readonly Claim[] }) {
  const marked = isSelected(useContext(SelectionContext), paragraph);
  const who = [...new Map(claims.map((claim) => [whoOf(claim), claim.standing]))];
  return (
    <li class={`paragraph ${paragraph.rests}`} {...(marked && { 'aria-current': 'true' as const })}>
      <svg class="swatch tall" viewBox="0 0 8 24" width="8" height="24" preserveAspectRatio="none" aria-hidden="true">
        {layersOf(paragraph, claims).map(({ fill, top, height }) => (
          <rect key={fill} class={fill} y={top * 24} width="8" height={height * 24} />
        ))}
      </svg>
      <span class="where">
        <At place={paragraph} />
      </span>
      <span class="words">{paragraph.words}</span>
      <span class="rests">
        {who.map(([name, standing]) => (
          <span class="who" key={name}>
            <Swatch standing={standing} />
            {name}
          </span>
        ))}
        {who.length === 0 && (
          <span class="note">{paragraph.rests === 'sourced' ? 'a link' : restsWords[paragraph.rests]}</span>
        )}
      </span>
    </li>
  );
}
