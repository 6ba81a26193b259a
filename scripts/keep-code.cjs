// Run by the build: has the program check an article, and keeps what V8 compiled on the way beside the program.
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
process.argv = [process.argv[0], 'hearsay', 'check', '--fail-on', 'none', join(root, 'examples/strait-dispute.md')];
const { keepCode } = require(join(root, 'server/dist/cli.js'));
process.once('exit', () =>
  keepCode((folder, file, code) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), code);
  }),
);
