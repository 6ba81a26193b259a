// A picture of what the command line prints, in a terminal's colours.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { AnsiUp } from 'ansi_up';
import { openWindow } from './window.mjs';

const root = join(import.meta.dirname, '../..');

/** Checks the article that ships and draws what is printed. @param {string} folder where the picture goes */
export async function terminalPicture(folder) {
  const words = ['hearsay', 'check', 'examples/strait-dispute.md'];
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'server/dist/cli.js'), ...words.slice(1)], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, FORCE_COLOR: '1', COLUMNS: '110' },
  });
  if (!stdout) throw new Error(`nothing was printed: ${stderr}`);
  const ansi = new AnsiUp();
  ansi.use_classes = true;
  const { page, close } = await openWindow({ viewport: { width: 1140, height: 400 }, deviceScaleFactor: 1.25 });
  try {
    await page.setContent(`<!doctype html><style>
      body { margin: 0; background: #1e2430; }
      pre { margin: 0; padding: 20px 24px; color: #d8dee9; white-space: pre-wrap; overflow-wrap: anywhere;
            font: 14px/1.5 'Liberation Mono', 'DejaVu Sans Mono', monospace; }
      .prompt { color: #8fbcbb; }
      .ansi-red-fg { color: #f07178; } .ansi-yellow-fg { color: #ebcb8b; } .ansi-blue-fg { color: #81a1c1; }
      .ansi-cyan-fg { color: #88c0d0; } .ansi-green-fg { color: #a3be8c; } .ansi-magenta-fg { color: #b48ead; }
      .ansi-bright-black-fg { color: #7b8494; } u { text-underline-offset: 3px; }
    </style><pre><span class="prompt">$</span> ${words.join(' ')}\n${ansi.ansi_to_html(stdout)}</pre>`);
    await page.locator('pre').screenshot({ path: join(folder, 'terminal.png') });
  } finally {
    await close();
  }
}
