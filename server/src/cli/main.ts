#!/usr/bin/env node
// The program `hearsay`. It loads no more than the command at hand needs: a start costs little more than Node's own.
import { run } from './program.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has seen enough (`hearsay check | head`).
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

void run(process.argv);
