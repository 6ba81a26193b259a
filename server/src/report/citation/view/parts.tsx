/** The small parts that the report's sections are put together from. */
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Severity } from '../../../rules/types.ts';
import { type Place, type Standing, standings } from '../model.ts';
import { standingWords } from '../wording.ts';
import { SurroundingsContext } from './surroundings.ts';

/** A section with its heading. */
export function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  const { prefix, level } = useContext(SurroundingsContext);
  const Heading = level === 1 ? 'h2' : 'h3';
  return (
    <section
      class={`section section-${id}`}
      id={prefix + id}
      // A landmark where the page is one report; of many they would all be called the same.
      {...(level === 1 && { 'aria-labelledby': `${prefix}${id}-title` })}
    >
      <Heading id={`${prefix}${id}-title`}>{title}</Heading>
      {children}
    </section>
  );
}

/** A line number that leads to the place in an editor, or to the row `row` on paper. */
export function At({ place, row }: { place: Place; row?: string }) {
  const { reveal, prefix } = useContext(SurroundingsContext);
  const words = `line ${place.line}`;
  if (reveal)
    return (
      <button type="button" class="at" onClick={() => reveal(place)}>
        {words}
      </button>
    );
  return row ? (
    <a class="at" href={`#${prefix}${row}`}>
      {words}
    </a>
  ) : (
    <span class="at">{words}</span>
  );
}

/** A small square in the colour and pattern of a standing; the words are beside it. */
export function Swatch({ standing }: { standing: Standing }) {
  return (
    <svg class="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <rect class={`fill-${standing}`} x="0.5" y="0.5" width="11" height="11" rx="2" />
    </svg>
  );
}

export function StandingLabel({ standing }: { standing: Standing }) {
  return (
    <span class={`standing ${standing}`}>
      <Swatch standing={standing} />
      {standingWords[standing]}
    </span>
  );
}

const marks: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', info: '◆', hint: '○' };

export function SeverityLabel({ severity, words }: { severity: Severity; words?: string }) {
  return (
    <span class={`severity ${severity}`}>
      <span aria-hidden="true">{marks[severity]}</span> {words ?? severity}
    </span>
  );
}

/** An address: a link where a browser may follow it, else words. */
export function Address({ target }: { target: string }) {
  return /^https?:\/\//i.test(target) ? (
    <a class="address" href={target} rel="noopener noreferrer nofollow">
      {target}
    </a>
  ) : (
    <code class="address">{target}</code>
  );
}

export function Rule({ rule, help }: { rule: string; help: string }) {
  return /^https?:\/\//.test(help) ? (
    <a class="rule" href={help} rel="noopener noreferrer">
      {rule}
    </a>
  ) : (
    <code class="rule">{rule}</code>
  );
}

/** A cell with nothing in it. */
export const None = () => (
  <span class="none">
    <span aria-hidden="true">–</span>
    <span class="hidden">none</span>
  </span>
);

/** Patterns that tell standings apart without colour; once on a page, before what uses them. */
export function Patterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {standings.map((standing) => (
          <pattern key={standing} id={`pattern-${standing}`} width="6" height="6" patternUnits="userSpaceOnUse">
            <rect class={`ground-${standing}`} width="6" height="6" />
            {strokes[standing] && <path class={`stroke-${standing}`} d={strokes[standing]} fill="none" />}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

const strokes: Readonly<Partial<Record<Standing, string>>> = {
  document: 'M0 3H6',
  relayed: 'M1.5 0V6',
  unnamed: 'M-1 1L1 -1M0 6L6 0M5 7L7 5',
  vague: 'M2.9 3H3.1',
  nobody: 'M0 0L6 6M0 6L6 0',
};
