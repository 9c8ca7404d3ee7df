import { describe, expect, test } from '@jest/globals';
import { isQuery, keepBack, sendEmpty } from './answers.js';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';
import { download } from './download.js';

const explorer = useExplorer();
const KATORI = '/town/122360';
const FURUSATO = 'katori/kpi/6-7/furusato-nozei-amount';
const kpi = (id: string) => `[id="${id}"]`;

describe('the page of a town', () => {
  test('says what it is, and which part of which document was read', async () => {
    const page = await explorer.open(KATORI);
    await page.getByRole('heading', { level: 1, name: '香取市' }).waitFor();
    await page.getByText('かとりし').waitFor();
    await page.getByText('Katori City').waitFor();
    await page.getByText('後期基本計画のうち大綱6だけを保有').first().waitFor();
    expect(await page.title()).toContain('香取市');
  });

  test('holds a target against official figures, with its working', async () => {
    const page = await explorer.open(`${KATORI}#${FURUSATO}`);
    const item = page.locator(kpi(FURUSATO));
    const told = (term: string) =>
      item.locator('.attainment > div', { has: page.getByText(term, { exact: true }) });
    await told('基準値からの進み').getByText('308.94 %').waitFor();
    await told('目標値に対する割合').getByText('152.12 %').waitFor();
    await told('達成したか').getByText('達成', { exact: true }).waitFor();
    await told('測り方').getByText('現状値から目標値までの道のり').waitFor();
    expect(await item.getByText('達成率').count()).toBe(0);
    await item.getByText('計算と理由').click();
    for (const working of [
      '(760,582 − 375,284) ÷ (500,000 − 375,284) × 100 = 308.94',
      '760,582 ÷ 500,000 × 100 = 152.12',
    ]) {
      await item.getByText(working).waitFor();
    }
    expect(await item.getByRole('link', { name: '760,582,000円' }).getAttribute('href')).toBe(
      '/compare?indicator=furusato-nozei.amount&towns=122360&figure=statistic%2Ffurusato-nozei.amount%2F122360%2Factual%2F2023',
    );
  });

  test('gives all targets as a table, both shares by their names, each figure with its source', async () => {
    const page = await explorer.open(KATORI);
    const link = page
      .getByRole('region', { name: '持ち帰る' })
      .getByRole('link', { name: '目標すべて（CSV）' });
    const lines = await download(page, () => link.click());
    const [in2023, in2025, ...rest] = lines.filter(({ kpi_id }) => kpi_id === FURUSATO);
    expect(in2023).toMatchObject({
      municipality_code: '122360',
      target_year: '2023',
      reached: 'true',
      method: 'FROM_BASELINE',
      progress_from_baseline_percent: '308.94',
      actual_over_target_percent: '152.12',
      target_value: '500000',
      target_unit: '千円',
      target_start_line: '1712',
      against: 'OFFICIAL',
      actual_value: '760582000',
      actual_unit: '円',
      actual_document: expect.stringContaining('ふるさと納税に関する現況調査'),
    });
    expect(in2025).toMatchObject({
      target_year: '2025',
      reached: '',
      reached_reason: 'NO_ACTUAL',
      missing: 'AFTER_DOCUMENT',
      progress_from_baseline_percent: '',
      progress_from_baseline_reason: 'NO_ACTUAL',
      actual_over_target_reason: 'NO_ACTUAL',
    });
    expect(rest.map(({ target_year }) => target_year)).toEqual(['2027']);
    expect(Object.keys(in2023 ?? {}).join()).not.toContain('attainment');
  });

  test('says why there is no rate, and masks no gap', async () => {
    const page = await explorer.open(`${KATORI}#${FURUSATO}`);
    const others = page.locator(kpi(FURUSATO)).locator('.other-targets li');
    await others.first().waitFor();
    expect(await others.allTextContents()).toEqual([
      '2025年度 750,000千円 実績値がない（読んだ文書より後）',
      '2027年度 1,000,000千円 実績値がない（読んだ文書より後）',
    ]);
    await page.locator('.fold > summary', { hasText: '残りを見る 21件' }).click();
    const item = page.locator(kpi('katori/kpi/6-6/staff-headcount'));
    await item.getByText('言えません：実績値がない（読んだ文書より後）').waitFor();
    await item.getByText('計算と理由').first().click();
    await item
      .getByText('対象の期間の終わりは、この数値について読んだ最新の文書より後です')
      .first()
      .waitFor();
    const kirishima = await explorer.open('/town/462187');
    await kirishima.locator('.fold > summary', { hasText: '残りを見る' }).click();
    await kirishima.getByText('未把握', { exact: true }).first().waitFor();
    await kirishima.getByText('106.67 %').waitFor();
    expect(await kirishima.locator('.attainment dd:empty').count()).toBe(0);
  });

  test('grows the policy tree in parts, in the order of the document', async () => {
    const page = await explorer.open(KATORI);
    const policies = page.getByRole('region', { name: /^施策/ });
    await policies.getByText('195件中100件').click();
    await policies.getByText('財源確保').first().waitFor({ state: 'attached' });
    expect(await policies.getByText('さらに読み込む').count()).toBe(0);
    // The button had the focus; what follows the list is next.
    expect(await policies.locator('.more:focus').count()).toBe(1);
    const titles = await policies.locator('.policies > li > details > summary').allTextContents();
    // No more than a screen of them is open at first.
    expect(await policies.locator('.policy-branch[open]').count()).toBe(1);
    expect(titles.filter((title) => title.includes('大綱'))).toHaveLength(1);
    const measures = titles
      .filter((title) => /^6-\d /.test(title))
      .map((title) => title.slice(0, 3));
    expect(measures).toEqual(['6-1', '6-2', '6-3', '6-4', '6-5', '6-6', '6-7']);
  });

  test('goes to a policy that is far down, whether a link or the page itself names it', async () => {
    const far = '[id="katori/policy/6-7/1"]';
    const page = await explorer.open(`${KATORI}#katori/policy/6-7/1`);
    await page.locator(far).waitFor();
    const again = await explorer.open(`${KATORI}#${FURUSATO}`);
    await again.locator(kpi(FURUSATO)).getByRole('link', { name: '1 財源確保' }).click();
    await again.locator(far).waitFor();
    await again.waitForFunction(
      `document.querySelector('${far}').getBoundingClientRect().top < innerHeight`,
    );
  });

  test('leaves a reader who has moved on where they are, whatever comes later', async () => {
    const page = await explorer.open('/towns');
    await page.locator('.list > li').first().waitFor();
    await sendEmpty(page);
    const letGo = await keepBack(page, 'TownPartners');
    await page.goto(new URL(`${KATORI}#plans`, page.url()).href);
    for (const part of ['.plans li', '.policies li', '.kpis > li', '.statistics tbody tr'])
      await page.locator(part).first().waitFor();
    // Only the event: a real wheel would still scroll after it.
    await page.evaluate("dispatchEvent(new WheelEvent('wheel'))");
    await page.getByRole('heading', { name: /^公的統計/ }).scrollIntoViewIfNeeded();
    letGo();
    await page.locator('.partners li').first().waitFor({ state: 'attached' });
    // What is done on the new parts is done in the frame after them.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    expect((await page.locator('#plans').boundingBox())?.y).toBeLessThan(-500);
  });

  test('opens a policy by keyboard, down to its lines', async () => {
    const page = await explorer.open(`${KATORI}#katori/policy/6-1`);
    const more = page.locator(kpi('katori/policy/6-1')).locator('.policy-more > summary').first();
    await more.focus();
    await page.keyboard.press('Enter');
    await page.getByText('市民協働 ■ 主担当課').waitFor();
  });

  test('shows a timetable in runs of years', async () => {
    const page = await explorer.open('/town/352039#yamaguchi/policy/1-2-9');
    const policies = page.getByRole('region', { name: /^施策/ });
    const phases = policies.locator('[id="yamaguchi/policy/1-2-9"] .policy-phases > li');
    await phases.first().waitFor();
    expect(await phases.allTextContents()).toEqual([
      '検討 2013年度',
      '一部実施 2014年度',
      '実施 2015–2017年度',
    ]);
  });

  test('says since when and with which country a sister city is tied', async () => {
    const page = await explorer.open('/town/462012');
    await page.locator('.fold > summary', { hasText: 'ナポリ市' }).click();
    const naples = page.locator('.sisters > li', { hasText: 'ナポリ市' });
    await naples.getByText('イタリア', { exact: true }).waitFor();
    await naples.getByText('1960年5月3日から').waitFor();
    const english = await explorer.open('/town/462012?lang=en');
    await english.locator('.fold > summary', { hasText: 'Naples' }).click();
    await english.locator('.sisters').getByText('since 3 May 1960').waitFor();
    await english.locator('.sisters').getByText('Italy', { exact: true }).waitFor();
  });

  test('has units and the kinds of ties in English', async () => {
    const page = await explorer.open('/town/072087?lang=en');
    const named = page.getByRole('region', { name: 'Named in documents of other towns' });
    await named.getByText('friendship city').waitFor();
    const katori = await explorer.open(`${KATORI}?lang=en#${FURUSATO}`);
    await katori.getByRole('link', { name: '760,582,000 yen' }).waitFor();
    await katori
      .locator('.statistics td', { hasText: /^[\d,]+ yen \(\d{4}\)$/ })
      .first()
      .waitFor();
  });

  test('never says that a town has none whose documents nobody has read', async () => {
    const page = await explorer.open('/town/072087');
    await page.getByText('まだ一つも読んでいません').waitFor();
    await page.getByRole('region', { name: 'ほかの町の文書に名前が出るもの' }).waitFor();
    expect(await page.getByRole('region', { name: /^目標/ }).count()).toBe(0);
    await sendEmpty(page);
    await page.route(isQuery('TownPartners'), (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').getByText('サーバーにつながりませんでした').waitFor();
    // The browser itself writes each request that fails into its console.
    expect(explorer.faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
    const unknown = await explorer.open('/town/999999');
    await unknown.getByRole('heading', { name: 'このコードの市区町村はありません' }).waitFor();
  });

  test('shows what is counted by theme, each with its number', async () => {
    const page = await explorer.open('/town/352039');
    const statistics = page.getByRole('region', { name: /^公的統計/ });
    await statistics.getByRole('table', { name: 'ふるさと納税' }).waitFor();
    const population = statistics.locator('summary', { hasText: /^人口 4件$/ });
    await population.click();
    await statistics.getByRole('table', { name: '人口' }).waitFor();
    expect(await page.locator('.town-peers').count()).toBe(0);
  });

  test.each([122360, 352039, 462012])('takes four screens at most: %d', async (code) => {
    const page = await explorer.open(`/town/${code}`, { viewport: { width: 1280, height: 800 } });
    await page.locator('#sisters').waitFor();
    await page.waitForLoadState('networkidle');
    const height = await page.evaluate('document.documentElement.scrollHeight');
    expect(height).toBeLessThanOrEqual(4 * 800);
    // Its contents go along, and lead to each part, closed or not.
    const contents = page.getByRole('navigation', { name: '目次' });
    await contents.getByRole('link', { name: '姉妹都市' }).click();
    expect((await contents.boundingBox())?.y).toBe(0);
  });

  test('has for who comes back what was open, and the place', async () => {
    const page = await explorer.open(KATORI);
    const all = page.locator('.fold', { has: page.locator('.kpis') }).locator('> summary');
    await all.click();
    await page.locator(kpi('katori/kpi/6-6/staff-headcount')).scrollIntoViewIfNeeded();
    const link = page.locator(kpi('katori/kpi/6-6/staff-headcount')).getByText('ほかの町と比べる');
    await link.waitFor();
    // Scrolling is told of in the frame after it.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    const before = await page.evaluate<number>('scrollY');
    expect(before).toBeGreaterThan(1_000);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('table').first().waitFor();
    expect(await page.evaluate('scrollY')).toBe(0);
    await page.goBack();
    await link.waitFor();
    await page.waitForFunction(`Math.abs(scrollY - ${before}) < 2`);
  });

  test('prints all of its lists, in light colours, and nothing to press', async () => {
    const page = await explorer.open(KATORI, { colorScheme: 'dark' });
    await page.locator('.sisters').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 718, height: 1000 });
    for (const [part, count] of [
      ['.plans > li', 56],
      ['.kpis > li', 23],
      ['.partners > li', 41],
      ['.sisters > li', 6],
      ['.statistics tbody tr', 12],
    ] as const) {
      const items = await page.locator(part).all();
      const seen = await Promise.all(items.map((item) => item.isVisible()));
      expect([part, items.length, seen.filter(Boolean).length]).toEqual([part, count, count]);
    }
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(718);
  });

  test('is accessible', async () => {
    await checkPage(explorer, '/town/462187', (page) =>
      page.locator('.statistics tbody tr').first().waitFor(),
    );
    await checkPage(explorer, '/town/352039', (page) =>
      page.locator('.policies li').first().waitFor(),
    );
  });
});
