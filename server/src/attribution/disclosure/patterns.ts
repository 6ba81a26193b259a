/** The expressions that tell of unnamed sources. */
import { Pattern } from '../../document/pattern.ts';
import { anonymity, basis, concrete, connector, direct, stock } from './forms.ts';

export const ANONYMITY = new Pattern(anonymity);
export const CONNECTOR = new Pattern(connector);
export const DIRECT = new Pattern(direct);
export const STOCK = new Pattern(stock);
export const CONCRETE = new Pattern(concrete);
export const BASIS = new Pattern(basis);
