import type { Article, Attribution, Disclosure, Source, SourceKind } from '../../server/src/attribution/types.ts';
import { readDocument, type Span } from '../../server/src/document/index.ts';
import { inspectLinks } from '../../server/src/links/index.ts';

/** An attribution by the words it stands on: each is looked for from where the one before it was found. */
export interface Told extends Partial<Omit<Attribution, 'source' | 'cue' | 'disclosure' | 'relay'>> {
  readonly source?: string;
  readonly kind?: SourceKind;
  readonly name?: string;
  readonly cue?: string;
  readonly relay?: readonly string[];
  readonly disclosure?: Partial<Disclosure>;
}

const nothing: Disclosure = { reason: null, position: null, basis: null, count: null, corroboration: [] };

/** An article whose attributions are told instead of found, so that a rule can be tried without the engine. */
export function articleOf(text: string, told: readonly Told[] = [], sources: readonly Source[] = []) {
  const document = readDocument(text, 'markdown');
  const links = inspectLinks(document);
  let from = 0;
  /** The next place of some words, or the one nearest to another place. */
  const find = (words: string, near: Span | null = null): Span => {
    let start = text.indexOf(words, from);
    if (start < 0) throw new Error(`“${words}” is not in “${text.slice(from)}”`);
    const distance = (at: number) => (near ? Math.max(at - near.end, near.start - at - words.length) : 0);
    for (let next = start; near && next >= 0; next = text.indexOf(words, next + 1))
      if (distance(next) < distance(start)) start = next;
    return { start, end: start + words.length };
  };
  const attributions = told.map(({ source, kind, name, cue, relay, disclosure, ...rest }, index): Attribution => {
    const at = source === undefined ? null : find(source);
    const cued = cue === undefined ? null : find(cue, at);
    const first = Math.min(at?.start ?? cued?.start ?? 0, cued?.start ?? at?.start ?? 0);
    const last = Math.max(at?.end ?? 0, cued?.end ?? 0);
    const start = Math.max(text.lastIndexOf('. ', first) + 2, text.lastIndexOf('\n', first) + 1);
    const stop = text.slice(last).search(/\.(?=\s|$)/);
    const sentence = { start: start === 1 ? 0 : start, end: stop < 0 ? text.length : last + stop + 1 };
    from = Math.max(from, Math.min(at?.end ?? cued?.end ?? 0, cued?.end ?? at?.end ?? 0));
    return {
      id: `a${index + 1}`,
      sentence,
      block: document.blocks.findIndex((block) => block.start <= sentence.start && sentence.start < block.end),
      source: at && { ...at, text: source ?? '', kind: kind ?? 'person', name: name ?? null },
      sourceId: at && `s-${name ?? source}`,
      cue: cued && { ...cued, text: cue ?? '' },
      lemma: null,
      content: [],
      quotation: 'indirect',
      relay: (relay ?? []).map((outlet) => ({ ...(at ?? sentence), name: outlet, link: null })),
      within: null,
      disclosure: disclosure ? { ...nothing, ...disclosure } : rest.flags?.includes('anonymous') ? nothing : null,
      flags: [],
      links: [],
      cited: false,
      hedge: null,
      opinion: false,
      stateLabelled: false,
      ...rest,
    };
  });
  const article: Article = {
    document,
    genre: 'reporting',
    passages: attributions.length > 0 ? [{ passage: { attributions }, block: 0, start: 0, before: 0 }] : [],
    attributions,
    sources,
    spelt: sources.map(({ name, kind, spellings }) => ({
      name,
      kind,
      titles: () => [],
      forms: [...new Set(spellings.map((spelling) => spelling.text))],
      place: (form) => spellings.find((spelling) => spelling.text === form) ?? null,
    })),
    quotations: [],
    reasons: attributions.flatMap(({ disclosure }) => disclosure?.reason ?? []),
    links: document.links,
    citations: document.citations,
  };
  return { article, links };
}
