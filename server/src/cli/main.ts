#!/usr/bin/env node
// The program `hearsay`. It loads no more than the command at hand needs: a start costs little more than Node's own.
import { loadPart } from './parts.ts';

export { keepCode } from './parts.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has seen enough (`hearsay check | head`).
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

void (loadPart('program.js') as typeof import('./program.ts')).run(process.argv);
