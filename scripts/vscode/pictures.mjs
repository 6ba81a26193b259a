// Takes the documentation's pictures from the real thing, on the article that ships: `npm run pictures`.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDesktop } from './desktop.mjs';
import { terminalPicture } from './terminal.mjs';
import { openWindow } from './window.mjs';

const root = join(import.meta.dirname, '../..');
const pictures = join(root, 'docs/pictures');

const themes = /** @type {const} */ ({ light: 'Default Light Modern', dark: 'Default Dark Modern' });

/** What a reader of the picture should not have to look past. */
const settings = {
  'workbench.startupEditor': 'none',
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': false,
  'workbench.layoutControl.enabled': false,
  'workbench.tips.enabled': false,
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.scrollbar.vertical': 'hidden',
  'editor.overviewRulerBorder': false,
  'editor.hideCursorInOverviewRuler': true,
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 14,
  'editor.lineHeight': 23,
  'editor.folding': false,
  'editor.glyphMargin': false,
  'editor.lineNumbersMinChars': 3,
  'editor.renderLineHighlight': 'none',
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.hover.delay': 100,
  'editor.hover.above': false,
  'breadcrumbs.enabled': false,
  'problems.showCurrentInStatus': false,
};

/** @param {import('playwright-core').Page} page @param {string} name */
async function command(page, name) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input[type=text]');
  await input.fill(`>${name}`);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Writes the user's settings, in which alone a colour theme counts here. @param {import('playwright-core').Page} page @param {object} values */
async function setUserSettings(page, values) {
  await command(page, 'Preferences: Open User Settings (JSON)');
  await page.getByRole('tab', { name: 'settings.json' }).waitFor();
  await page.locator('.monaco-editor.focused').first().waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(JSON.stringify(values));
  await page.keyboard.press('Control+S');
  await command(page, 'View: Close Editor');
}

/** Draws the hover's lower edge down until all of it is seen. @param {import('playwright-core').Page} page */
async function showWhole(page) {
  const hover = page.locator('.monaco-resizable-hover:visible').first();
  const box = await hover.boundingBox();
  const text = await page
    .locator('.monaco-hover-content:visible')
    .first()
    .evaluate((element) => element.scrollHeight);
  if (!box || text <= box.height) return;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 1);
  await page.waitForTimeout(400);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + text + 8, { steps: 8 });
  await page.mouse.up();
  await page.waitForTimeout(400);
}

/** @param {keyof typeof themes} kind */
async function take(kind) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-pictures-'));
  cpSync(join(root, 'examples/strait-dispute.md'), join(folder, 'strait-dispute.md'));
  const started = await startDesktop({ folder, extension: root, settings: {} });
  const { page, close } = await openWindow({
    viewport: { width: 1240, height: 720 },
    deviceScaleFactor: 1.5,
    colorScheme: kind,
  });
  try {
    await page.goto(started.url);
    const file = page.getByRole('treeitem', { name: 'strait-dispute.md' });
    await file.waitFor({ timeout: 60_000 });
    await setUserSettings(page, { ...settings, 'workbench.colorTheme': themes[kind] });
    await file.dblclick();
    await page.locator('.squiggly-error').first().waitFor({ timeout: 60_000 });
    await command(page, 'View: Close Primary Side Bar');
    await command(page, 'Notifications: Clear All Notifications');
    await page.keyboard.press('Control+Home');

    // A finding, and what Hearsay says of it.
    await page
      .getByText('anonymous sources', { exact: true })
      .first()
      .hover({ position: { x: 30, y: 12 } });
    await page.locator('.monaco-hover-content:visible').first().waitFor();
    await page.waitForTimeout(1000);
    await showWhole(page);
    await page.screenshot({ path: join(pictures, `editor-${kind}.png`) });

    // The citation report beside the text.
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 300);
    await command(page, 'Hearsay: Show Citation Report');
    await page.locator('iframe.webview.ready').waitFor({ timeout: 60_000 });
    await page.waitForTimeout(4000);
    await page.screenshot({ path: join(pictures, `report-${kind}.png`) });
  } finally {
    await close();
    started.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

mkdirSync(pictures, { recursive: true });
const asked = process.argv.slice(2);
for (const kind of /** @type {const} */ (['light', 'dark']))
  if (asked.length === 0 || asked.includes(kind)) await take(kind);
if (asked.length === 0 || asked.includes('terminal')) await terminalPicture(pictures);
process.exit(0);
