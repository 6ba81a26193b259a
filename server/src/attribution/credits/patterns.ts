/** The expressions that credit lines are found with. */
import { hasNeeds, Pattern } from '../../document/pattern.ts';
import { type CreditForm, elsewhereForms, outletForms, wireForms } from './forms.ts';

/** Forms of a credit, each behind a cheap look: they are long, and most lines never come near one. */
export class CreditPattern {
  readonly #forms: readonly { readonly near: Pattern; readonly whole: Pattern }[];

  constructor(forms: readonly CreditForm[]) {
    this.#forms = forms.map(({ near, whole }) => ({ near: new Pattern(near), whole: new Pattern(whole) }));
  }

  /** False for a text that has nothing of such a credit in it. */
  comesNear(text: string): boolean {
    for (const { near } of this.#forms) if (hasNeeds(text, near.data)) return true;
    return false;
  }

  /** What the first form takes that fits. */
  exec(line: string): RegExpExecArray | null {
    for (const { near, whole } of this.#forms) {
      const match = near.test(line) ? whole.exec(line) : null;
      if (match) return match;
    }
    return null;
  }
}

export const WIRE = new CreditPattern(wireForms);
export const ELSEWHERE = new CreditPattern(elsewhereForms);
export const ELSEWHERE_AT_OUTLET = new CreditPattern(outletForms);
