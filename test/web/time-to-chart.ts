import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.js';

/** Two towns without plans, and what a reader types of their names. */
const TYPED = { 苫小牧: '苫小牧市', 帯広: '帯広市' };
const PATH = '/compare?indicator=births';
const ROUNDS = 5;

/** Seconds from the first letter of the first town until both stand in the chart, at a service that is up. */
async function timesToChart(origin: string): Promise<number[]> {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
  const times: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage({ locale: 'ja-JP' });
      await page.goto(origin + PATH);
      await page.locator('.plot').first().waitFor();
      const field = page.getByRole('combobox', { name: '市区町村を加える' });
      const began = performance.now();
      for (const [letters, town] of Object.entries(TYPED)) {
        await field.fill(letters);
        await page.getByRole('option', { name: town }).first().click();
      }
      for (const town of Object.values(TYPED)) {
        await page.locator('.plot text', { hasText: town }).first().waitFor();
      }
      times.push((performance.now() - began) / 1000);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return times.sort((a, b) => a - b);
}

/** `node dist/test/web/time-to-chart.js http://127.0.0.1:4000`, of a service that holds the country. */
const [origin = 'http://127.0.0.1:4000'] = process.argv.slice(2);
const times = await timesToChart(origin);
console.log(
  `${times.map((time) => time.toFixed(2)).join(' ')} s; median ${times[Math.floor(times.length / 2)]?.toFixed(2)} s`,
);
