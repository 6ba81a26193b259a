#!/usr/bin/env node
// The program `hearsay`. It loads no more than the command at hand needs: a start costs little more than Node's own.
import { loadPart } from './parts.ts';

export { keepCode } from './parts.ts';

void (loadPart('program.js') as typeof import('./program.ts')).run(process.argv);
