/** What the words of a block tell of outlets, whatever else the article says. */
import { keptWith } from '../../document/kept-with.ts';
import { Pattern } from '../../document/pattern.ts';
import type { BlockAnalysis, RawAttribution } from '../extraction/types.ts';
import { hasHint, isStatement, outletHints, outletNamed, readOutlet } from '../outlets/index.ts';
import { spokenNames } from '../outlets/words.ts';
import { isInside } from '../spans.ts';
import { listenedTo, outletSays, passingOn, publicListener, whenPublished } from './forms.ts';
import { outletAt, REFERS, type RelayPhrase, relayPhrasesIn } from './phrases.ts';
import type { Outlet, RelayFacts, RelayMention, Span } from './types.ts';
import { broadcastOf, outletOfWriter } from './writers.ts';

/** True for an outlet that the words do not name but refer back to. */
const refersBack = ({ outlet, words }: RelayMention): boolean => outlet.name === null && REFERS.test(words);

const kept = keptWith<BlockAnalysis, readonly RelayFacts[]>();

const NONE: readonly RelayFacts[] = [];

/** Whoever is told is the public, or the people who gather for it: no outlet. */
const PUBLIC = new Pattern(publicListener);

/** Reads what each attribution of a block tells of outlets; kept as long as the block's analysis is. */
export function relayFactsOf(analysis: BlockAnalysis): readonly RelayFacts[] {
  if (analysis.attributions.length === 0) return NONE;
  let facts = kept.get(analysis);
  if (!facts) {
    facts = read(analysis);
    kept.set(analysis, facts);
  }
  return facts;
}

const hull = ({ cue, source, audience }: RawAttribution): Span => ({
  start: Math.min(cue.start, source?.start ?? cue.start),
  end: Math.max(cue.end, source?.end ?? cue.end, audience?.end ?? cue.end),
});

/** "a Gazette article **published on Friday**" */
const WHEN_PUBLISHED = new Pattern(whenPublished);
const withoutDate = (words: string): string => words.slice(0, WHEN_PUBLISHED.exec(words)?.index);

/** How far a place lies from a span; 0 where they touch or overlap. */
const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** A phrase this far from the cue still belongs to it, though the content has begun. */
const BESIDE = 24;

const OUTLET_SAYS = new Pattern(outletSays);

/** True where the content begins with another outlet and what it says or said. */
function reportsOutlet(
  text: string,
  { content, lemma }: RawAttribution,
  itself: Outlet,
  hints: readonly number[],
): boolean {
  const [first] = content;
  if (!first) return false;
  const start = first.start + (/^(?:that\s+)?/i.exec(text.slice(first.start, first.start + 8))?.[0].length ?? 0);
  const mention = outletAt(text, start, Math.min(first.end, start + 80), hints, false);
  return (
    mention !== null &&
    mention.outlet.name !== itself.name &&
    (/^(?:cite|quote)$/.test(lemma) || OUTLET_SAYS.test(text.slice(mention.end, mention.end + 30)))
  );
}

/** "told **Fox**": a short name that only a listener has. */
function spokenOutlet(told: string, { start, end }: Span): RelayMention | null {
  const name = spokenNames.get(told);
  return name ? { outlet: outletNamed(name), words: told, start, end } : null;
}

/** "Roe said **in the interview**": one that an outlet held, which the article has told of. */
function interviewBeside(text: string, { cue }: RawAttribution): Span | null {
  const found = /^\s+(?:(?:later|earlier|also|again) )?(?:in|during) the (?:same )?interview\b/.exec(
    text.slice(cue.end, cue.end + 40),
  );
  return found && { start: cue.end + 1, end: cue.end + found[0].length };
}

function belongs(phrase: RelayPhrase, attribution: RawAttribution): boolean {
  const away = distance(phrase, hull(attribution));
  if (phrase.reach === 'end')
    return phrase.start >= attribution.cue.end && listenedTo.has(attribution.lemma) && (phrase.closes || away <= 2);
  if (phrase.reach === 'far' || away <= BESIDE) return true;
  return !attribution.content.some(({ start, end }) => start <= phrase.start && phrase.end <= end);
}

function read({ text, attributions, sentences, tokens, quotations }: BlockAnalysis): RelayFacts[] {
  const hints = outletHints(tokens, text);
  const outletIn = ({ start, end }: Span, initial = false): Outlet | null =>
    hasHint(hints, start, end) ? readOutlet(withoutDate(text.slice(start, end)), initial) : null;
  const sourceOutlets: (Outlet | null)[] = [];
  const own: RelayMention[][] = [];
  const refers: (Span | null)[] = [];
  for (const { source, sentence, cue } of attributions) {
    const opens = source !== null && source.start === tokens.start[sentences.first[sentence] as number];
    sourceOutlets.push(source && !isStatement(text, cue.end) ? outletIn(source, opens) : null);
    own.push([]);
    refers.push(null);
  }
  let at = 0;
  while (at < attributions.length) {
    const sentence = (attributions[at] as RawAttribution).sentence;
    let next = at;
    while (next < attributions.length && attributions[next]?.sentence === sentence) next++;
    const first = sentences.first[sentence] as number;
    const last = (sentences.first[sentence + 1] as number) - 1;
    const from = tokens.start[first] ?? 0;
    const until = tokens.end[last] ?? text.length;
    const phrases = hasHint(hints, from, until) ? relayPhrasesIn(text, from, until, hints) : [];
    for (const phrase of phrases) {
      if (isInside(quotations, phrase.start)) continue;
      let best = -1;
      for (let i = at; i < next; i++) {
        const candidate = attributions[i] as RawAttribution;
        const passesOn = candidate.source === null && passingOn.has(candidate.lemma);
        if ((!candidate.source && !passesOn) || sourceOutlets[i] || !belongs(phrase, candidate)) continue;
        if (
          best < 0 ||
          distance(phrase, hull(candidate)) < distance(phrase, hull(attributions[best] as RawAttribution))
        )
          best = i;
      }
      if (best < 0) continue;
      if (refersBack(phrase)) refers[best] = { start: phrase.end - phrase.words.length, end: phrase.end };
      else own[best]?.push(phrase);
    }
    at = next;
  }
  const facts: RelayFacts[] = [];
  for (let i = 0; i < attributions.length; i++) {
    const attribution = attributions[i] as RawAttribution;
    const { source, audience } = attribution;
    const words = source ? text.slice(source.start, source.end) : '';
    const relays = own[i] as RelayMention[];
    let toldIt = refers[i] ?? (relays.length === 0 ? interviewBeside(text, attribution) : null);
    if (audience) {
      const told = text.slice(audience.start, audience.end);
      if (REFERS.test(told)) toldIt = audience;
      else if (!PUBLIC.test(told) && !relays.some((relay) => distance(relay, audience) === 0)) {
        const mention =
          outletAt(text, audience.start, text.length, hints) ??
          outletOfWriter(told, audience.start) ??
          broadcastOf(told, audience.start) ??
          spokenOutlet(told, audience);
        if (mention && refersBack(mention)) toldIt = mention;
        else if (mention) relays.unshift(mention);
      }
    }
    const outlet = sourceOutlets[i] ?? null;
    const writer =
      source && !outlet && hasHint(hints, source.start, source.end) ? outletOfWriter(words, source.start) : null;
    if (writer && !relays.some((relay) => relay.outlet.name === writer.outlet.name)) relays.push(writer);
    const relaysOutlet = outlet !== null && reportsOutlet(text, attribution, outlet, hints);
    facts.push({ outlet, relays, toldIt, relaysOutlet });
  }
  return facts.slice();
}
