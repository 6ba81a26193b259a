import { placedAttribution } from '../attribution/passages/place.ts';
import type { Article, Attribution, Passage, PlacedPassage } from '../attribution/types.ts';
import { keptWith } from '../document/kept-with.ts';
import { Pattern } from '../document/pattern.ts';
import type { Span } from '../document/types.ts';
import { has, inBody, placeOf, quoted } from './attributions.ts';
import { type Sole, soleOf } from './examples-of-groups.ts';
import { counted, plural, tellingMore } from './group-forms.ts';
import { reuters } from './standards.ts';
import type { Rule } from './types.ts';

/** What tells more of people behind their noun: "sources **in the dressing room**", "people **familiar with it**". */
const TELLS_MORE = new Pattern(tellingMore);

/** A source's words up to its head noun: "one of the sources" keeps what it is one of. */
const upToHead = (words: string): string => {
  const from = /^[A-Za-zÀ-ɏ]+ of /iu.exec(words)?.[0].length ?? 0;
  const more = TELLS_MORE.exec(words.slice(from))?.index ?? -1;
  return more > 0 ? words.slice(0, from + more) : words;
};

/** The head noun's singular: "Sources" and "the source" meet in "source". */
const singularOf = (words: string): string =>
  (
    upToHead(words)
      .toLowerCase()
      .match(/[A-Za-zÀ-ɏ-]+/gu)
      ?.at(-1) ?? ''
  )
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/(?<!s)s$/, '')
    .replace(/^people$/, 'person')
    .replace(/men$/, 'man');

const COUNTED = new Pattern(counted);
/** "officials", "people" */
const PLURAL = new Pattern(plural);

/** "Sources", "multiple people": a plural that says no number. */
const isBarePlural = ({ source, disclosure }: Attribution): boolean => {
  const text = upToHead(source?.text ?? '').toLowerCase();
  return !COUNTED.test(text) && disclosure?.count !== 1 && (PLURAL.test(text) || text.endsWith('staff'));
};

const isDefiniteSingular = ({ source }: Attribution): boolean =>
  /^(?:the|that|this) (?:[A-Za-zÀ-ɏ-]+ )*[A-Za-zÀ-ɏ]+$/iu.test(upToHead(source?.text ?? '')) &&
  !PLURAL.test(upToHead(source?.text ?? ''));

/** An unnamed source as the rule compares it. */
interface Unnamed {
  readonly attribution: Attribution;
  readonly head: string;
  /** True for a plural that says no number. */
  readonly bare: boolean;
}

type Placed = Unnamed & { readonly place: PlacedPassage };

/** A passage tells the same of its sources until it changes. */
const kept = keptWith<Passage, readonly Unnamed[]>();

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

/** Every unnamed source of an article, in text order. */
function unnamedOf(passages: readonly PlacedPassage[]): readonly Placed[] {
  const unnamed: Placed[] = [];
  for (const place of passages)
    for (const { attribution, head, bare } of unnamedIn(place.passage))
      unnamed.push({ attribution, head, bare, place });
  return unnamed;
}

interface SolePlural {
  readonly attribution: Attribution;
  readonly sole: Sole;
}

const keptSoles = keptWith<Passage, readonly SolePlural[]>();

/** The plurals of a passage that may come down to one. */
function solesIn(passage: Passage): readonly SolePlural[] {
  let soles = keptSoles.get(passage);
  if (!soles) {
    soles = passage.attributions.flatMap((attribution, index) => {
      const sole = inBody(attribution) ? soleOf(passage, index) : null;
      return sole ? [{ attribution, sole }] : [];
    });
    keptSoles.set(passage, soles);
  }
  return soles;
}

const hasSole = ({ passage }: PlacedPassage): boolean => solesIn(passage).length > 0;

/** "…, an engineer at the college", "…, who owns a bakery": somebody is brought in. */
const BROUGHT_IN = /^,\s(?:an?|the|who|whose)\s|^,\s\p{Ll}+\s(?:at|of|for|with)\s/u;
/** A description stands no further behind a name. */
const READ = 60;

/** Where the one stands that a plural comes down to; null where it does not, after the words of the article. */
function placeOfOne({ document, links }: Article, place: PlacedPassage, plural: Attribution, sole: Sole): Span | null {
  const { text, blocks } = document;
  if ('link' in sole) {
    const link = links.find(({ id }) => id === sole.link);
    return link ? { start: link.start, end: link.end } : null;
  }
  if ('person' in sole) {
    const { source } = placedAttribution(sole.person, place);
    if (!source) return null;
    const introduced = source.text.includes(',') || BROUGHT_IN.test(text.slice(source.end, source.end + READ));
    return introduced ? { start: source.start, end: source.end } : null;
  }
  const { end } = plural.sentence;
  const until = Math.min(blocks[place.block]?.end ?? end, end + READ);
  const words = new RegExp(`^\\s+\\[?(?:The|One|That) ${sole.work}\\b`).exec(text.slice(end, until))?.[0];
  return words === undefined ? null : { start: end + words.length - sole.work.length, end: end + words.length };
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
        { text: 'Experts say the dam will fail. “It is rotten,” said Carla Moretti, an engineer at the college.' },
        { text: 'Several [studies](https://doi.org/10.1000/182) show that gulls remember faces.' },
        { text: 'Reports say the envoy has left. The report gave no date.' },
        { text: 'People in the pilots’ mess said the boat was late. The person said the tide had turned.' },
        { text: 'Witnesses said the ferry never slowed. The witness said its horn was broken.' },
      ],
      pass: [
        {
          text: 'Experts say the dam will fail. “It is rotten,” said Carla Moretti, an engineer. Ilan Korsh, a diver, said it was cracked.',
        },
        { text: 'Two officials said the talks were over. One of the officials said they might resume.' },
        { text: 'Sources said the plant would close. One of the sources added that 300 jobs would go.' },
        { text: 'A source said the plant would close. The source added that 300 jobs would go.' },
      ],
    },
  },
  defaults: {},
  *check({ article }) {
    for (const place of article.passages.filter(hasSole))
      for (const { attribution, sole } of solesIn(place.passage)) {
        const plural = placedAttribution(attribution, place);
        const one = placeOfOne(article, place, plural, sole);
        if (!plural.source || !one) continue;
        yield {
          ...placeOf(plural),
          message: `${quoted(plural.source.text)}: only one follows. How many are they?`,
          attribution: plural.id,
          related: [{ ...one, message: 'Here it is one.' }],
        };
      }
    const unnamed = unnamedOf(article.passages);
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
