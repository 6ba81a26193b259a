/** Outlets that speak as the firms they are. */
import { Pattern } from '../../document/pattern.ts';
import { firmIntent, inStatement } from './forms.ts';

const STATEMENT = new Pattern(inStatement);
/** "said **it would** cut 400 jobs", "announced **that they are to** part": what a firm means to do, or has done to itself. */
const INTENT = new Pattern(firmIntent);
/** What stands behind a cue is read no further. */
const READ = 80;

/** True where what follows a cue that ends at `end` makes it a firm's own word: "Norda TV said **in a statement**". */
export const isStatement = (text: string, end: number): boolean => {
  const behind = text.slice(end, end + READ);
  return STATEMENT.test(behind) || INTENT.test(behind);
};
