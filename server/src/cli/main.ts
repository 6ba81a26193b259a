#!/usr/bin/env node
// The program `hearsay`. It loads no more than the command at hand needs: a start costs little more than Node's own.
import { keepHeapSmall } from '../lsp/small-heap.ts';
import { loadPart } from './parts.ts';
import { beginShort } from './short-run.ts';

export { keepCode } from './parts.ts';

// Editors add arguments of their own to it (`--clientProcessId`).
if (process.argv[2] === '--stdio') {
  // Before the server is loaded, whose code is kept for a heap like that.
  keepHeapSmall();
  loadPart('server.js');
} else {
  beginShort();
  void (loadPart('program.js') as typeof import('./program.ts')).run(process.argv);
}
