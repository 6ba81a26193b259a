/** The expressions that credit lines are found with. */
import { hasNeeds, Pattern } from '../../document/pattern.ts';
import { type CreditForms, elsewhereForms, outletForms, wireForms } from './forms.ts';

/** A credit's expression behind a cheap look: the expression is large, and most lines never come near it. */
export class CreditPattern {
  readonly #near: Pattern;
  readonly #whole: Pattern;

  constructor({ near, whole }: CreditForms) {
    this.#near = new Pattern(near);
    this.#whole = new Pattern(whole);
  }

  /** False for a text that has nothing of such a credit in it. */
  comesNear(text: string): boolean {
    return hasNeeds(text, this.#near.data);
  }

  exec(line: string): RegExpExecArray | null {
    return this.#near.test(line) ? this.#whole.exec(line) : null;
  }
}

export const WIRE = new CreditPattern(wireForms);
export const ELSEWHERE = new CreditPattern(elsewhereForms);
export const ELSEWHERE_AT_OUTLET = new CreditPattern(outletForms);
