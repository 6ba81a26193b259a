/** The expressions that tell of unnamed sources. */
import { Pattern } from '../../document/pattern.ts';
import {
  anonymity,
  basis,
  basisRest,
  beyond,
  clauseOnSource,
  concrete,
  connector,
  direct,
  hint,
  reason,
  reasonBefore,
  stock,
  untilMore,
} from './forms.ts';

export const ANONYMITY = new Pattern(anonymity);
export const CONNECTOR = new Pattern(connector);
export const DIRECT = new Pattern(direct);
export const STOCK = new Pattern(stock);
export const CONCRETE = new Pattern(concrete);
export const BASIS = new Pattern(basis);
export const BASIS_REST = new Pattern(basisRest);
export const BEYOND = new Pattern(beyond);
export const CLAUSE_ON_SOURCE = new Pattern(clauseOnSource);
export const HINT = new Pattern(hint);
export const REASON = new Pattern(reason);
export const REASON_BEFORE = new Pattern(reasonBefore);
export const UNTIL_MORE = new Pattern(untilMore);
