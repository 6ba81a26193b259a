/** Credit lines as the lexicon tells them. Plain data, which the build works out (see `build-plugins.mjs`). */
import { patternData } from '../../document/needs.ts';
import type { PatternData } from '../../document/pattern.ts';
import data from '../../lexicon/en/credits.yaml';

const { wire, elsewhere } = data as Readonly<Record<'wire' | 'elsewhere', readonly string[]>>;

const NAME = String.raw`(?:dpa\b|(?:the )?\p{Lu}[A-Za-zÀ-ɏ\d.'’&/-]*(?: (?:and |of |the |de |von |van )?\p{Lu}[A-Za-zÀ-ɏ\d.'’&/-]*){0,5}(?:,? (?:and|,) (?:the )?\p{Lu}[A-Za-zÀ-ɏ\d.'’&-]*(?: \p{Lu}[A-Za-zÀ-ɏ\d.'’&-]*){0,4}){0,4})`;

/** A form as a line begins with it; the names in it keep their capitals, so the letters' case of the rest is opened here. */
const expressionOf = (form: string): RegExp => new RegExp(String.raw`^[\s\[(*_—–-]{0,6}(?:${openCase(form)})`, 'u');

/** "reporting" → "[Rr]eporting": a line may begin with a capital and be set in small letters elsewhere. */
const openCase = (form: string): string =>
  form
    .replace('(?=OUTLET$)', '')
    .replace(/(?<![\\A-Za-zÀ-ɏ])(\p{Ll})(?=\p{Ll})/gu, (_, letter: string) => `[${letter.toUpperCase()}${letter}]`)
    .replace(/NAME/g, NAME);

/** A form of credit, and what stands in every line that it takes, whatever the names. */
export interface CreditForm {
  readonly near: PatternData;
  readonly whole: PatternData;
}

/** Each form by itself: a line comes near one or two of them, and the others are never made into expressions. */
const formsOf = (forms: readonly string[]): readonly CreditForm[] =>
  forms.map((form) => ({
    near: patternData(
      new RegExp(
        form
          .replace('(?=OUTLET$)', '')
          .replace(/^(?:NAME|\\p\{Lu\}\S+) ?/, '')
          .replace(/NAME/g, '.+?'),
        'i',
      ),
    ),
    whole: patternData(expressionOf(form)),
  }));

/** Whether a form asks for an outlet and nothing else behind it. */
const asksOutlet = (form: string): boolean => form.includes('OUTLET');

export const wireForms = formsOf(wire);
export const elsewhereForms = formsOf(elsewhere.filter((form) => !asksOutlet(form)));
export const outletForms = formsOf(elsewhere.filter(asksOutlet));
