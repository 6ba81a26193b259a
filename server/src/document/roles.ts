/** What a block is to its article beyond how it is marked up: its title, a picture's caption, a list of references. */
import { keptWith } from './kept-with.ts';
import { beginsWithCapital, lettersIn } from './letters.ts';
import { captionOpener, closingCredit, referenceHeading } from './page-forms.ts';
import type { BlockContent, BlockPart, LinkPart } from './parts.ts';
import { Pattern } from './pattern.ts';
import { OBJECT } from './prose.ts';
import type { Block } from './types.ts';

const REFERENCES = new Pattern(referenceHeading);
const CAPTION = new Pattern(captionOpener);
const CREDITED = new Pattern(closingCredit);

const ENDS_SENTENCE = /[.!?…:;,]["”’')\]]*$/;

const words = (text: string) => text.split(/\s+/).filter((word) => /[A-Za-zÀ-ɏ]/u.test(word));

/** True where most longer words begin with a capital, as in an American headline. */
function isTitleCase(text: string): boolean {
  const long = words(text).filter((word) => lettersIn(word) > 3);
  return long.length >= 3 && long.filter(beginsWithCapital).length >= 0.8 * long.length;
}

/** "Roe: council knew of the flood.": a name, no place in capitals, and one claim of the length of a headline. */
const NAME_AND_CLAIM = /^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}: [^.!?\n]{1,100}\.["”’']?$/u;

/** True for a first line that reads like a headline. */
function readsLikeTitle(text: string): boolean {
  if (text.length > 200 || words(text).length < 2) return false;
  return !ENDS_SENTENCE.test(text) || (text.length <= 160 && isTitleCase(text)) || NAME_AND_CLAIM.test(text);
}

/** The words of a link that credits a picture: a bare domain, or "Photo: …", "© …", a person or agency of few words. */
const DOMAIN = /^(?:www\.)?[\w-]+(?:\.[\w-]+)+\/?$/;

const credits = keptWith<BlockContent, boolean>();

/** True for a paragraph that says what a picture shows and ends with whom it is from. */
function creditsPicture(part: BlockPart, source: string): boolean {
  let credit = credits.get(part.content);
  if (credit === undefined) {
    credit = readsLikeCredit(part, source);
    credits.set(part.content, credit);
  }
  return credit;
}

function readsLikeCredit(part: BlockPart, source: string): boolean {
  const text = part.prose?.text ?? '';
  if (CAPTION.test(text)) return true;
  if (text.length > 400) return false;
  if (CREDITED.test(text)) return true;
  const last = part.content.links.findLast((link: LinkPart) => link.kind === 'inline' || link.kind === 'html');
  if (!last?.text || part.start + last.end < part.end - 2) return false;
  const credit = source.slice(part.start + last.text.start, part.start + last.text.end).trim();
  const before = source.slice(part.start, part.start + last.start).trimEnd();
  return DOMAIN.test(credit) && /[.!?]$/.test(before);
}

/** No heading of a reference list is longer. */
const LONGEST_HEADING = 40;
const headsReferences = (text: string): boolean => text.length <= LONGEST_HEADING && REFERENCES.test(text);

const hasWords = (part: BlockPart): part is BlockPart & Block => part.prose !== null;

/** Gives blocks their roles. Blocks without words, and those of reference lists, are left out: they are no prose. */
export function assignRoles(parts: readonly BlockPart[], source: string): Block[] {
  const blocks: Block[] = [];
  let listLevel = 0;
  let pictured = false;
  let titled = false;
  for (const part of parts) {
    const isHeading = part.kind === 'heading' || part.kind === 'title';
    if (listLevel > 0 && isHeading && part.level <= listLevel) listLevel = 0;
    if (!hasWords(part)) continue;
    const { text } = part.prose;
    const bare = part.kind === 'paragraph' && headsReferences(text);
    const first = blocks.length === 0;
    if (text === OBJECT) {
      pictured = true;
      continue;
    }
    if (listLevel > 0 && !isHeading) continue;
    let { kind } = part;
    if (
      first &&
      (part.level === 1 ||
        (part.kind === 'heading' && part.level <= 2) ||
        (part.kind === 'paragraph' && readsLikeTitle(text)))
    )
      kind = 'title';
    else if (part.kind === 'heading' && part.level === 1 && !titled) kind = 'title';
    else if (
      part.kind === 'paragraph' &&
      (creditsPicture(part, source) || (pictured && /^[*_(].*[*_)]$/s.test(source.slice(part.start, part.end).trim())))
    )
      kind = 'caption';
    if (bare || (isHeading && headsReferences(text))) listLevel = part.level || 6;
    titled ||= kind === 'title';
    blocks.push(kind === part.kind ? part : { ...part, kind });
    pictured = false;
  }
  return blocks;
}
