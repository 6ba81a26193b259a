import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { check } from '../../server/src/lint/index.ts';
import type { CitationReport } from '../../server/src/report/citation/index.ts';
import { citationReport, summaryOf } from '../../server/src/report/citation/index.ts';
import { reportOf, sampleReport, sampleSaid, sampleText } from '../report/citation/articles.ts';
import { hostileTold } from '../report/citation/formats.ts';
import { accessibilityFaults, inChromium } from './chromium.ts';
import { keptBy, openPanel, sentBy, tell } from './panel.ts';

const subject = { kind: 'article', uri: 'file:///desk/strait-dispute.md' } as const;
const folder = { kind: 'folder', uri: 'file:///desk' } as const;
const article = (report: CitationReport) => ({ type: 'article', subject, report }) as const;
const rowsIn = (page: Page, section: string) => page.locator(`#${section} tbody tr`);
const whereIs = (words: string) => {
  const start = sampleText.indexOf(words);
  return { start, end: start + words.length };
};

/** An article with many claims, each by somebody else. */
function longReport(claims: number): CitationReport {
  const names = Array.from({ length: claims }, (_, index) => `Mara Lind the ${index + 1}.`);
  const text = names.map((name) => `${name} said the harbour at dock ${name} was shut.\n\n`).join('');
  return reportOf(
    text,
    names.map((name) => ({ source: name, kind: 'person', name, cue: 'said' })),
  );
}

inChromium('the report in a panel', (browser) => {
  it.each([
    ['light', 1100],
    ['dark', 1100],
    ['high contrast', 1100],
    ['light', 360],
    ['dark', 360],
    ['high contrast', 360],
  ] as const)('has no fault that axe knows of (%s, %i wide)', async (theme, width) => {
    const page = await openPanel(browser(), { theme, width, bypassCSP: true });
    await tell(page, article(sampleReport()));
    await tell(page, { type: 'selection', selection: whereIs('three Valdorian officials'), follow: false });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();

    const list = await openPanel(browser(), { theme, width, bypassCSP: true });
    await tell(list, { type: 'progress', percentage: 40, words: '2 of 5' });
    expect(await accessibilityFaults(list)).toEqual([]);
    const articles = [{ ...summaryOf(sampleReport()), path: 'file:///desk/a.md' }];
    await tell(list, { type: 'folder', subject: folder, articles, whole: false });
    expect(await accessibilityFaults(list)).toEqual([]);
    expect(await list.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await list.close();
  });

  it('runs nothing of a hostile article', async () => {
    for (const bypassCSP of [false, true]) {
      const page = await openPanel(browser(), { bypassCSP });
      const alarms: string[] = [];
      page.on('dialog', (dialog) => {
        alarms.push(dialog.message());
        void dialog.dismiss();
      });
      page.on('request', (request) => alarms.push(request.url()));
      const { path, text, said } = hostileTold();
      const report = reportOf(text, said, path);
      await tell(page, article(report));
      await tell(page, { type: 'folder', subject: folder, articles: [summaryOf(report)], whole: true });
      expect(alarms).toEqual([]);
      expect(await page.locator('script, img, iframe, [onerror], [onclick]').count()).toBe(1);
      const hrefs = await page
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      for (const href of hrefs) expect(href).toMatch(/^(?:https?:|#)/);
      await page.close();
    }
  });

  it('lets no script run but its own', async () => {
    const page = await openPanel(browser());
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
      const button = document.createElement('button');
      button.setAttribute('onclick', 'globalThis.ran = true');
      document.body.append(button);
      button.click();
    });
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  });

  it('goes to the place of every claim and link', async () => {
    const page = await openPanel(browser());
    const report = sampleReport();
    await tell(page, article(report));
    for (const [section, rows] of [
      ['claims', report.claimRows],
      ['links', report.linkRows],
    ] as const) {
      const buttons = rowsIn(page, section).locator('.at');
      expect(await buttons.count()).toBe(rows.length);
      for (const [index, { start, end }] of rows.entries()) {
        await buttons.nth(index).click();
        expect((await sentBy(page)).at(-1)).toEqual({ type: 'reveal', range: { start, end } });
      }
    }
  });

  it('marks the row of what is selected in the editor', async () => {
    const page = await openPanel(browser());
    await tell(page, article(sampleReport()));
    const marked = page.locator('#claims tr[aria-current]');
    expect(await marked.count()).toBe(0);
    await tell(page, { type: 'selection', selection: whereIs('three Valdorian officials'), follow: true });
    expect(await marked.count()).toBe(1);
    expect(await marked.innerText()).toContain('three Valdorian officials');
    await expect.poll(() => marked.isVisible()).toBe(true);
    const box = await marked.boundingBox();
    expect(box && box.y >= 0 && box.y < 900).toBe(true);
  });

  it('filters by what claims rest on, by rule, severity and words, with the keyboard alone', async () => {
    const page = await openPanel(browser());
    const report = sampleReport();
    await tell(page, article(report));
    const shown = () => rowsIn(page, 'claims').count();
    await page.getByLabel('Kind').focus();
    await page.keyboard.type('not named');
    const unnamed = report.claimRows.filter(({ standing }) => standing === 'unnamed');
    await expect.poll(shown).toBe(unnamed.length);
    expect(await page.getByRole('status').innerText()).toContain(`${unnamed.length} of ${report.claimRows.length}`);
    await page.keyboard.press('Tab');
    await page.keyboard.type('hearsay');
    await expect
      .poll(() => page.locator('.checklist > li').count())
      .toBe(report.checklist.filter(({ rule }) => rule === 'hearsay-chain').length);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel('Severity').selectOption('info');
    expect(await shown()).toBeLessThan(report.claimRows.length);
    await page.getByLabel('Severity').selectOption('');
    await page.getByLabel('Find').fill('MARRIN');
    await expect
      .poll(shown)
      .toBe(report.claimRows.filter(({ who, words }) => `${who} ${words}`.includes('Marrin')).length);
    expect(await rowsIn(page, 'sources').count()).toBe(1);
  });

  it('sorts by a column, from low to high and back', async () => {
    const page = await openPanel(browser());
    await tell(page, article(sampleReport()));
    const head = page.locator('#sources th', { hasText: 'Source' });
    const names = () => page.locator('#sources td.name b').allInnerTexts();
    const before = await names();
    await head.getByRole('button').press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const up = await names();
    expect(up).toEqual([...before].sort((a, b) => a.localeCompare(b)));
    await head.getByRole('button').press('Enter');
    expect(await names()).toEqual(up.toReversed());
    await head.getByRole('button').press('Enter');
    expect(await names()).toEqual(before);
  });

  it('keeps filter, order, focus and place while the article changes', async () => {
    const page = await openPanel(browser());
    await tell(page, article(sampleReport()));
    await page.getByLabel('Find').fill('e');
    await page.locator('#claims th').first().getByRole('button').click();
    const row = rowsIn(page, 'claims').filter({ hasText: 'deplored' }).or(rowsIn(page, 'claims').nth(4)).first();
    const button = row.locator('.at');
    await button.focus();
    const words = await row.locator('td.words').innerText();
    const linksTop = () => page.locator('#links').evaluate((section) => section.getBoundingClientRect().top);
    const opening = 'Ada Quell said the ferry had been late.\n\n';
    const more = reportOf(opening + sampleText, [
      { source: 'Ada Quell', kind: 'person', name: 'Ada Quell', cue: 'said', says: ['the ferry had been late'] },
      ...sampleSaid,
    ]);
    await tell(page, article(more));
    expect(await page.getByLabel('Find').inputValue()).toBe('e');
    expect(await page.locator('#claims th').first().getAttribute('aria-sort')).toBe('ascending');
    const focused = page.locator('#claims tr:has(.at:focus)');
    expect(await focused.locator('td.words').innerText()).toBe(words);
    expect(await focused.evaluate((one) => one.getBoundingClientRect().bottom)).toBeLessThan(900);

    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.locator('#links').evaluate((section) => section.scrollIntoView());
    const there = await linksTop();
    await tell(page, article(sampleReport()));
    await expect.poll(async () => Math.abs((await linksTop()) - there)).toBeLessThan(2);
  });

  it('is as it was after a reload', async () => {
    const page = await openPanel(browser());
    await tell(page, article(sampleReport()));
    await page.getByLabel('Severity').selectOption('error');
    await page.locator('#links th').first().getByRole('button').click();
    await page.evaluate(() => scrollTo(0, 1500));
    await expect.poll(async () => (await keptBy(page)) as { scroll: number }).toMatchObject({ scroll: 1500, subject });
    const state = await keptBy(page);
    await page.close();

    const again = await openPanel(browser(), { state });
    await expect.poll(() => sentBy(again)).toEqual([{ type: 'ready' }]);
    await tell(again, article(sampleReport()));
    expect(await again.getByLabel('Severity').inputValue()).toBe('error');
    expect(await again.locator('#links th').first().getAttribute('aria-sort')).toBe('ascending');
    expect(await again.evaluate(() => scrollY)).toBe(1500);
  });

  it('takes a state that is none for a new one', async () => {
    for (const state of ['x', 7, { filter: 'no' }, { orders: null, shown: [] }]) {
      const page = await openPanel(browser(), { state });
      await tell(page, article(sampleReport()));
      expect(await rowsIn(page, 'claims').count()).toBe(sampleReport().claimRows.length);
      await page.close();
    }
  });

  it('shows 2,000 claims page by page', async () => {
    const page = await openPanel(browser());
    await tell(page, article(longReport(2000)));
    expect(await rowsIn(page, 'claims').count()).toBe(100);
    await page.locator('#claims').getByRole('button', { name: 'Show 100 more' }).click();
    expect(await rowsIn(page, 'claims').count()).toBe(200);
    const list = page.locator('#paragraphs');
    await list.getByText('All 2000 paragraphs').click();
    await list.getByRole('button', { name: 'Show 100 more' }).click();
    expect(await list.locator('li').count()).toBe(200);
    await page.getByLabel('Find').fill('the 1987.');
    await expect.poll(() => rowsIn(page, 'claims').count()).toBe(1);
  });

  it('shows what to do at 300 places part by part', async () => {
    const text = Array.from({ length: 300 }, (_, index) => `Dock ${index} is [shut](#).\n\n`).join('');
    const page = await openPanel(browser());
    await tell(page, article(citationReport('a.md', check(text))));
    const places = page.locator('#checklist li.error li');
    expect(await places.count()).toBe(8 + 100);
    await page.locator('#checklist').getByText('292 more').click();
    await page.locator('#checklist').getByRole('button', { name: 'Show 100 more' }).click();
    expect(await places.count()).toBe(8 + 200);
  });

  it('lists the articles of a folder, opens one, takes in its changes', async () => {
    const page = await openPanel(browser());
    await tell(page, { type: 'progress', percentage: 30, words: '3 of 10' });
    await page.getByRole('button', { name: 'Stop' }).click();
    const worse = { ...summaryOf(sampleReport()), path: 'file:///desk/worse%20one.md', title: 'Worse' };
    const sound = {
      ...worse,
      path: 'file:///desk/sound.md',
      title: 'Sound',
      findings: { error: 0, warning: 0, info: 0, hint: 0 },
    };
    await tell(page, { type: 'folder', subject: folder, articles: [worse, sound], whole: true });
    const titles = () => page.locator('tbody .title').allInnerTexts();
    expect(await titles()).toEqual(['Worse', 'Sound']);
    expect(await page.locator('tbody tr').first().innerText()).toContain('worse one.md');
    await page.getByRole('button', { name: 'Worse' }).click();
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: 'Read again' }).click();
    expect(await sentBy(page)).toEqual([
      { type: 'ready' },
      { type: 'cancel' },
      { type: 'open', uri: 'file:///desk/worse%20one.md' },
      { type: 'export' },
      { type: 'again' },
    ]);
    await tell(page, { type: 'summary', article: { ...worse, findings: { error: 0, warning: 0, info: 0, hint: 0 } } });
    expect(await titles()).toEqual(['Sound', 'Worse']);
  });

  it('says why there is nothing to see', async () => {
    const page = await openPanel(browser());
    await tell(page, { type: 'notice', subject, words: 'The article is not there.' });
    expect(await page.getByRole('status').innerText()).toBe('The article is not there.');
    await tell(page, article(sampleReport()));
    expect(await page.getByText('The article is not there.').count()).toBe(0);
  });
});
