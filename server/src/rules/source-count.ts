import { placedAttribution } from '../attribution/index.ts';
import type { Attribution, Passage, PlacedPassage } from '../attribution/types.ts';
import { has, placeOf, quoted } from './attributions.ts';
import { reuters } from './standards.ts';
import type { Rule } from './types.ts';

/** The head noun's singular: "Sources" and "the source" meet in "source". */
const singularOf = (words: string): string =>
  (
    words
      .toLowerCase()
      .match(/[A-Za-zÀ-ɏ-]+/gu)
      ?.at(-1) ?? ''
  )
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
    .replace(/^people$/, 'person');

/** "Sources", "multiple people": a plural that says no number. */
const isBarePlural = ({ source, disclosure }: Attribution): boolean => {
  const text = source?.text.toLowerCase() ?? '';
  return (
    !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?) \b/.test(text) &&
    disclosure?.count !== 1 &&
    /(?:s|people)$/.test(text)
  );
};

const isDefiniteSingular = ({ source }: Attribution): boolean =>
  /^(?:the|that|this) (?:[A-Za-zÀ-ɏ-]+ )*[A-Za-zÀ-ɏ]+$/iu.test(source?.text ?? '') &&
  !/(?:s|people)$/i.test(source?.text ?? '');

/** An unnamed source as the rule compares it. */
interface Unnamed {
  readonly attribution: Attribution;
  readonly head: string;
  /** True for a plural that says no number. */
  readonly bare: boolean;
}

type Placed = Unnamed & { readonly place: PlacedPassage };

/** A passage tells the same of its sources until it changes. */
const kept = new WeakMap<Passage, readonly Unnamed[]>();

function unnamedIn(passage: Passage): readonly Unnamed[] {
  let unnamed = kept.get(passage);
  if (!unnamed) {
    unnamed = passage.attributions
      .filter((a) => a.source && (has(a, 'anonymous') || has(a, 'vague')))
      .map((a) => ({ attribution: a, head: singularOf(a.source?.text ?? ''), bare: isBarePlural(a) }));
    kept.set(passage, unnamed);
  }
  return unnamed;
}

export const sourceCount: Rule = {
  meta: {
    id: 'source-count',
    family: 'sourcing',
    severity: 'warning',
    summary: 'The plural for what later turns out to be one source.',
    why: '“Sources said” promises more than one. Where the next sentence goes on with “the source”, the reader was promised too much.',
    advice: ['Do not write “sources” for one source. Say how many.'],
    standards: [reuters.plural],
    examples: {
      flag: [
        { text: 'Sources said the plant would close in May. The source added that 300 jobs would go.' },
        { text: 'Officials said the bridge was unsafe. The official gave no date, and said repairs would take years.' },
      ],
      pass: [
        { text: 'Two officials said the talks were over. One of the officials said they might resume.' },
        { text: 'Sources said the plant would close. One of the sources added that 300 jobs would go.' },
        { text: 'A source said the plant would close. The source added that 300 jobs would go.' },
      ],
    },
  },
  defaults: {},
  *check({ article }) {
    const unnamed = article.passages.flatMap((place) => unnamedIn(place.passage).map((one) => ({ ...one, place })));
    // The next one with the same head noun, from the end on; then the heads that were introduced by a count or singly.
    const next = new Map<string, Placed>();
    const followers = unnamed
      .toReversed()
      .map((one) => {
        const follower = next.get(one.head);
        next.set(one.head, one);
        return follower;
      })
      .reverse();
    const introduced = new Set<string>();
    for (const [index, { attribution, head, bare, place }] of unnamed.entries()) {
      if (!bare) introduced.add(head);
      const follower = followers[index];
      if (!bare || introduced.has(head) || !follower || !isDefiniteSingular(follower.attribution)) continue;
      const plural = placedAttribution(attribution, place);
      const later = placedAttribution(follower.attribution, follower.place);
      if (!plural.source || !later.source) continue;
      const { start, end } = later.source;
      yield {
        ...placeOf(plural),
        message: `${quoted(plural.source.text)} here, ${quoted(later.source.text)} later: how many are they?`,
        attribution: plural.id,
        related: [{ start, end, message: 'Here it is one.' }],
      };
    }
  },
};
