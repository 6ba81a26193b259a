import { expect, it } from 'vitest';
import { hostileTold, sample, type Told, written } from '../report/citation/formats.ts';
import { accessibilityFaults, inChromium } from './chromium.ts';

inChromium('the report as a page', (browser) => {
  const opened = async (articles: readonly Told[], options: Parameters<ReturnType<typeof browser>['newPage']>[0]) => {
    const page = await browser().newPage(options);
    // axe is ours, not the page's: the page's own policy would keep it out.
    const html = (await written('html', articles)).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    await page.setContent(html);
    return page;
  };

  it.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 400],
    ['dark', 400],
  ] as const)('has no fault that axe knows of (%s, %i wide)', async (colorScheme, width) => {
    for (const articles of [[sample], [sample, { ...sample, path: 'b.md' }]]) {
      const page = await opened(articles, { colorScheme, viewport: { width, height: 900 } });
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.close();
    }
  });

  it.each([320, 480, 800, 1400])('never scrolls sideways (%i wide)', async (width) => {
    const long = { ...sample, path: `${'very-long-folder-name/'.repeat(8)}a.md` };
    for (const articles of [[sample], [hostileTold()], [long, sample]]) {
      const page = await opened(articles, { viewport: { width, height: 900 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    }
  });

  it('runs nothing of a hostile article, with no policy to keep it from it', async () => {
    const page = await opened([hostileTold()], {});
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(dialogs).toEqual([]);
    expect(await page.evaluate(() => document.scripts.length + document.images.length)).toBe(0);
  });

  it('prints on pages as wide as the paper', async () => {
    const page = await opened([sample], {});
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 720, height: 1000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
    // A sheet is no narrow window.
    expect(await page.locator('#claims table').evaluate((table) => getComputedStyle(table).display)).toBe('table');
  });

  it('prints what is folded away, and no chart on more than one sheet', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `Mara Lind the ${index + 1}.`);
    const text = names.map((name) => `${name} said dock ${name} was [shut](#).\n\n`).join('');
    const said = names.map((name): Told['said'][number] => ({ source: name, kind: 'person', name, cue: 'said' }));
    const page = await opened([{ path: 'a.md', text, said }], {});
    const last = page.locator('#checklist details li').last();
    expect(await last.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 720, height: 1000 });
    expect(await last.isVisible()).toBe(true);
    expect(await page.locator('summary').filter({ visible: true }).count()).toBe(0);
    const chart = page.locator('.flow').filter({ visible: true });
    const millimetre = 96 / 25.4;
    expect((await chart.boundingBox())?.height).toBeLessThanOrEqual(215 * millimetre + 1);
  });
});
