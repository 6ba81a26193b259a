/** Credit lines as the lexicon tells them. */
import data from '../../lexicon/en/credits.yaml';

const { wire, elsewhere } = data as Readonly<Record<'wire' | 'elsewhere', readonly string[]>>;

const NAME = String.raw`(?:the )?\p{Lu}[A-Za-zÀ-ɏ\d.'’&/-]*(?: (?:and |of |the |de |von |van )?\p{Lu}[A-Za-zÀ-ɏ\d.'’&/-]*){0,5}(?:,? (?:and|,) (?:the )?\p{Lu}[A-Za-zÀ-ɏ\d.'’&-]*(?: \p{Lu}[A-Za-zÀ-ɏ\d.'’&-]*){0,4}){0,4}`;

/** Every form in one expression each; the names in it keep their capitals, so the letters' case of the rest is opened here. */
const expressionOf = (forms: readonly string[]): RegExp =>
  new RegExp(String.raw`^[\s\[(*_—–-]{0,6}(?:${forms.map((form) => openCase(form)).join('|')})`, 'u');

/** "reporting" → "[Rr]eporting": a line may begin with a capital and be set in small letters elsewhere. */
const openCase = (form: string): string =>
  form
    .replace('(?=OUTLET$)', '')
    .replace(/(?<![\\A-Za-zÀ-ɏ])(\p{Ll})(?=\p{Ll})/gu, (_, letter: string) => `[${letter.toUpperCase()}${letter}]`)
    .replace(/NAME/g, NAME);

/**
 * A credit's expression behind a cheap look: the expression is large, and most lines never come near it. The look takes
 * every line that the expression takes, whatever stands for names.
 */
export interface CreditPattern {
  exec(line: string): RegExpExecArray | null;
}

function pattern(forms: readonly string[]): CreditPattern {
  const near = new RegExp(
    forms
      .map((form) =>
        form
          .replace('(?=OUTLET$)', '')
          .replace(/^NAME /, '')
          .replace(/NAME/g, '.+?'),
      )
      .join('|'),
    'i',
  );
  let expression: RegExp | null = null;
  return {
    exec(line) {
      if (!near.test(line)) return null;
      expression ??= expressionOf(forms);
      return expression.exec(line);
    },
  };
}

/** Whether a form asks for an outlet and nothing else behind it. */
const asksOutlet = (form: string): boolean => form.includes('OUTLET');

export const WIRE = pattern(wire);
export const ELSEWHERE = pattern(elsewhere.filter((form) => !asksOutlet(form)));
export const ELSEWHERE_AT_OUTLET = pattern(elsewhere.filter(asksOutlet));
