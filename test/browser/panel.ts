import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { FromPage, ToPage } from '../../client/src/panel/messages.ts';
import { pageHtml } from '../../client/src/panel/page.ts';
import { type ThemeName, themes } from './themes.ts';

const origin = 'https://panel.example';
const dist = join(import.meta.dirname, '../../dist/client');

interface PanelOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  /** The state that the page kept before. */
  readonly state?: unknown;
  /** True to let through what the page's policy keeps out: axe, which is ours. */
  readonly bypassCSP?: boolean;
}

/** What a page in a panel has: VS Code's classes and colours, and its door. */
interface Scope {
  acquireVsCodeApi?: () => object;
  sent: FromPage[];
  kept: unknown;
}

/** The page of a panel as VS Code shows it, with its own policy on. */
export async function openPanel(browser: Browser, options: PanelOptions = {}): Promise<Page> {
  const { theme = 'light', width = 900, state = null, bypassCSP = false } = options;
  const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP });
  const parts = { script: `${origin}/panel.js`, style: `${origin}/panel.css`, cspSource: origin };
  await page.route(`${origin}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '')
      return route.fulfill({
        contentType: 'text/html',
        body: pageHtml({ ...parts, nonce: 'c0ffee', title: 'Citation report' }),
      });
    return route.fulfill({
      contentType: name.endsWith('.css') ? 'text/css' : 'text/javascript',
      body: readFileSync(join(dist, name)),
    });
  });
  await page.addInitScript(
    ({ state, kind, colours }) => {
      const scope = globalThis as unknown as Scope;
      scope.sent = [];
      scope.kept = state;
      scope.acquireVsCodeApi = () => ({
        postMessage: (message: FromPage) => scope.sent.push(message),
        getState: () => scope.kept,
        setState: (kept: unknown) => {
          scope.kept = kept;
        },
      });
      document.addEventListener('DOMContentLoaded', () => {
        document.body.className = kind;
        for (const [name, value] of Object.entries(colours)) document.documentElement.style.setProperty(name, value);
      });
    },
    { state, ...themes[theme] },
  );
  await page.goto(`${origin}/`);
  return page;
}

/** Tells the page something, and waits until it is drawn. */
export const tell = (page: Page, message: ToPage): Promise<void> =>
  page.evaluate(async (data) => {
    globalThis.dispatchEvent(new MessageEvent('message', { data }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, message);

/** What the page has sent since it was opened. */
export const sentBy = (page: Page): Promise<FromPage[]> => page.evaluate(() => (globalThis as unknown as Scope).sent);

/** The state that the page keeps. */
export const keptBy = (page: Page): Promise<unknown> => page.evaluate(() => (globalThis as unknown as Scope).kept);
