import type { CitationReport, MixPart } from '../model.ts';
import { count, standingMeanings, standingWords } from '../wording.ts';
import { Section, Swatch } from './parts.tsx';

/** What the claims rest on, as a bar with its legend. */
export function Mix({ report: { mix, claims } }: { report: CitationReport }) {
  if (!claims) return null;
  return (
    <Section id="mix" title="What the claims rest on">
      <MixBar mix={mix} />
      <ul class="legend">
        {mix.map(({ standing, claims: part }) => (
          <li key={standing}>
            <Swatch standing={standing} /> <b>{part}</b> {standingWords[standing]}{' '}
            <span class="note">{standingMeanings[standing]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A bar of claims by standing, best at the left; its text says the same in words. */
export function MixBar({ mix }: { mix: readonly MixPart[] }) {
  const total = mix.reduce((sum, { claims }) => sum + claims, 0);
  if (!total) return <span class="note">no claims</span>;
  const words = mix.map(({ standing, claims }) => `${claims} ${standingWords[standing]}`).join(', ');
  let x = 0;
  return (
    <svg
      class="mixbar"
      viewBox="0 0 1000 20"
      preserveAspectRatio="none"
      role="img"
      aria-label={`${count(total, 'claim', 'claims')}: ${words}`}
    >
      {mix.map(({ standing, claims }) => {
        const width = (claims / total) * 1000;
        const at = x;
        x += width;
        return (
          <rect key={standing} class={`fill-${standing}`} x={at} y="0" width={Math.max(1, width - 2)} height="20">
            <title>{`${standingWords[standing]}: ${claims}`}</title>
          </rect>
        );
      })}
    </svg>
  );
}
