import { useContext } from 'preact/hooks';
import type { CitationReport } from '../model.ts';
import { count, standingWords } from '../wording.ts';
import { type Flow, type FlowBox, flowOf } from './flow.ts';
import { LongList } from './long-list.tsx';
import { Section, Swatch } from './parts.tsx';
import { SurroundingsContext } from './surroundings.ts';

/** Who says so → the outlets it came through → this article, as bands as wide as there are claims. */
export function Chains({ report }: { report: CitationReport }) {
  const { chains } = report;
  const credits = report.claimRows.filter(({ part, who }) => part === 'credit' && who !== null);
  if (!chains.length && !credits.length) return null;
  return (
    <Section id="chains" title="How the claims came here">
      {chains.length > 0 && (
        <>
          <Drawing flow={flowOf(chains, 1000)} form="wide" />
          <Drawing flow={flowOf(chains, 420)} form="narrow" />
          <details class="list">
            <summary>The same as a list</summary>
            <LongList
              items={chains}
              list={(rows) => <ul>{rows}</ul>}
              row={({ origin, through, claims }) => (
                <li key={JSON.stringify([origin, through])}>
                  <Swatch standing={origin.standing} /> {[origin.name, ...through, 'this article'].join(' → ')}{' '}
                  <span class="note">
                    {standingWords[origin.standing]}, {count(claims.length, 'claim', 'claims')}
                  </span>
                </li>
              )}
            />
          </details>
        </>
      )}
      {credits.length > 0 && (
        <p class="note">
          Credited as a whole, without saying for what: {[...new Set(credits.map(({ who }) => who))].join(', ')}.
        </p>
      )}
    </Section>
  );
}

function Drawing({ flow, form }: { flow: Flow; form: 'wide' | 'narrow' }) {
  const { prefix } = useContext(SurroundingsContext);
  const id = `${prefix}flow-${form}`;
  return (
    <svg
      class={`flow ${form}`}
      viewBox={`0 0 ${flow.width} ${flow.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
    >
      <title id={`${id}-title`}>How the claims came here</title>
      <desc id={`${id}-text`}>{flow.bands.map(({ title }) => title).join('. ')}</desc>
      {flow.bands.map((band) => (
        <path key={band.path} class={`band line-${band.standing}`} d={band.path} stroke-width={band.width}>
          <title>{band.title}</title>
        </path>
      ))}
      {flow.boxes.map((box) => (
        <Box key={box.title} box={box} />
      ))}
    </svg>
  );
}

function Box({ box: { x, y, width, height, standing, label, title } }: { box: FlowBox }) {
  return (
    <g>
      <title>{title}</title>
      <rect class={`box ${standing ? `fill-${standing}` : 'station'}`} x={x} y={y} width={width} height={height} />
      {label.backing > 0 && (
        <rect
          class="backing"
          x={label.x - label.backing / 2}
          y={label.y - 13}
          width={label.backing}
          height="18"
          rx="4"
        />
      )}
      <text
        class={standing ?? 'outlet'}
        x={label.x}
        y={label.y}
        text-anchor={label.anchor}
        {...(label.turned && { transform: `rotate(-90 ${label.x} ${label.y})` })}
      >
        <tspan class="name">{label.name}</tspan>
        <tspan class="count" {...(label.noteUnder ? { x: label.x, dy: 15 } : { dx: 5 })}>
          {label.note}
        </tspan>
      </text>
    </g>
  );
}
