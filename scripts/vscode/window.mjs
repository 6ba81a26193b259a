// A window on VS Code: a page in Chromium.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const executablePath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
  .filter((path) => path !== undefined)
  .find((path) => existsSync(path));

/**
 * Opens a page for VS Code; `goto` loads it.
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function openWindow(options = {}) {
  if (!executablePath) throw new Error('there is no Chromium: install it, or set CHROMIUM to its path');
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP *.localhost 127.0.0.1',
    ],
  });
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })).newPage();
  return { page, close: () => browser.close() };
}

/**
 * Runs the suite that VS Code was started with, and prints what it prints. What the suite says with the mark `[press]` is
 * the name of a button to press, which an extension cannot.
 * @param {{ url: string, prepare?(page: import('playwright-core').Page): Promise<void> }} started
 * @param {number} [timeout] milliseconds
 * @returns {Promise<boolean>} whether it passed
 */
export async function runSuite({ url, prepare }, timeout = 300_000) {
  const { page, close } = await openWindow();
  try {
    const done = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`the suite did not end within ${timeout / 1000} s`)), timeout).unref();
      void page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
        if (process.env.HEARSAY_DEBUG) console.error(type, ...args);
        if (args[0] === '[suite]') console.log(format(args.slice(1)));
        if (args[0] === '[press]')
          page
            .getByRole('button', { name: String(args[1]), exact: true })
            .click()
            .catch(reject);
      });
      void page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => resolve(code === 0));
      page.on('pageerror', (error) => process.env.HEARSAY_DEBUG && console.error(error));
      page.on('console', (message) => process.env.HEARSAY_DEBUG && console.error(message.text()));
    });
    await prepare?.(page);
    await page.goto(url);
    return await done;
  } finally {
    await close();
  }
}

/** What `console.log` makes of its arguments. @param {unknown[]} args */
const format = (args) => {
  const [first, ...rest] = args;
  if (typeof first !== 'string') return args.map(String).join(' ');
  let used = 0;
  const text = first.replace(/%[sdo%]/g, (mark) => (mark === '%%' ? '%' : String(rest[used++] ?? mark)));
  return [text, ...rest.slice(used).map(String)].join(' ');
};
