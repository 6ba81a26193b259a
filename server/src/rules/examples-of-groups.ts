/** What the sentence after a vague plural makes of it: one name, one study, one report. */
import type { Attribution, Passage } from '../attribution/types.ts';
import { Pattern } from '../document/pattern.ts';
import { has } from './attributions.ts';
import { oneOfWorks, peopleForOne, worksForOne } from './group-forms.ts';

/** Plural heads that one named person often turns out to stand for. */
const PEOPLE = new Pattern(peopleForOne);
/** Plural words for what can be read. */
const WORKS = new Pattern(worksForOne);

/** No more attributions are read behind a plural. */
const REACH = 10;
/** Between two sentences that stand next to one another there is no more than this. */
const GAP = 3;

/** True where an attribution, or the quotation that it gives, follows a sentence at once. */
const follows = ({ sentence, content }: Attribution, end: number): boolean =>
  [sentence, ...content].some(({ start }) => start >= end && start - end <= GAP);

/**
 * The named people and bodies that a passage goes on with, right behind the sentence of the attribution at an index; none
 * where that sentence names somebody itself.
 */
export function namedBehind({ attributions }: Passage, index: number): readonly Attribution[] {
  const own = attributions[index];
  const found: Attribution[] = [];
  if (!own) return found;
  for (const other of attributions.slice(index + 1, index + REACH)) {
    const { source, sentence } = other;
    if (sentence.start === own.sentence.start) {
      if (source?.name && !has(other, 'vague')) return [];
      continue;
    }
    if (found.length === 0 && !follows(other, own.sentence.end)) break;
    if (source?.name && (source.kind === 'person' || source.kind === 'organization')) found.push(other);
    else if (found.length === 0) break;
  }
  return found;
}

/** What a plural comes down to in its own words: one person, one link, or one work to look for by its name. */
export type Sole = { readonly person: Attribution } | { readonly link: string } | { readonly work: string };

/** What the plural source of the attribution at an index may come down to; null where it stands for more. */
export function soleOf(passage: Passage, index: number): Sole | null {
  const { source, links } = passage.attributions[index] as Attribution;
  if (!source) return null;
  if (PEOPLE.test(source.text)) {
    const [person, ...more] = namedBehind(passage, index);
    const alone = person?.source?.kind === 'person' && more.every(({ sourceId }) => sourceId === person.sourceId);
    return person && alone ? { person } : null;
  }
  const plural = WORKS.exec(source.text)?.[1]?.toLowerCase();
  if (plural === undefined) return null;
  const [link, ...others] = links;
  if (link !== undefined && others.length === 0) return { link };
  const work = oneOfWorks.get(plural);
  return work === undefined ? null : { work };
}
