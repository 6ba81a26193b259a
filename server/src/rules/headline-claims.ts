/** Headlines that give a claim without an attribution: a label in front of it, words in quotation marks that nobody says. */

import type { Article, PlacedPassage } from '../attribution/types.ts';
import { Pattern } from '../document/pattern.ts';
import type { Block, Span } from '../document/types.ts';
import { labelled, term } from './headline-forms.ts';

/** A claim of a headline, and what makes it one. */
export interface HeadlineClaim extends Span {
  readonly form: 'label' | 'quotation';
}

/** "Exclusive: mayor took money": who found out is told, and who said so is not. */
const LABEL = new Pattern(labelled);
/** Words in quotation marks that begin small: a title begins with a capital. */
const QUOTED = Pattern.of(
  /(?<![\p{L}\d])(?:‘(\p{Ll}[^‘’“”"]{2,80})’|'(\p{Ll}[^'‘’“”"]{2,80})'|“(\p{Ll}[^“”"]{2,80})”|"(\p{Ll}[^"“”]{2,80})")(?![\p{L}\d])/u,
);
/** "So-called", "what is": the marks are for a word, not for somebody's words. */
const TERM = new Pattern(term);

const placed = ({ prose, start }: Block, from: number, to: number): Span => ({
  start: start + prose.toSource(from),
  end: start + prose.toSource(to, -1),
});

const attributes = (passages: readonly PlacedPassage[], index: number): boolean =>
  passages.some(({ block }) => block === index);

/** The claims of this form in an article's titles. */
export function* headlineClaims({ document, passages }: Article): Generator<HeadlineClaim> {
  for (let index = 0; index < document.blocks.length; index++) {
    const block = document.blocks[index] as Block;
    if (block.kind !== 'title') continue;
    const { text } = block.prose;
    const label = LABEL.exec(text);
    if (label?.[1]) {
      const from = label.index + label[0].indexOf(label[1]);
      yield { ...placed(block, from, from + label[1].length), form: 'label' };
    }
    const quoted = QUOTED.exec(text);
    if (!quoted || attributes(passages, index)) continue;
    if (TERM.test(text.slice(0, quoted.index))) continue;
    yield { ...placed(block, quoted.index, quoted.index + quoted[0].length), form: 'quotation' };
  }
}
