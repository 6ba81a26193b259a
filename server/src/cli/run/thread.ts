/** What a thread of `--jobs` starts with: it loads its part as the command line loads its own. */
import { loadPart } from '../parts.ts';

export { keepCode } from '../parts.ts';

loadPart('worker.js');
