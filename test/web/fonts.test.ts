import { expect, test } from '@jest/globals';
import { useExplorer } from './browser.js';

const explorer = useExplorer();

const SIZES = `performance.getEntriesByType('resource')
  .filter(({ name }) => name.endsWith('.woff2'))
  .map(({ encodedBodySize }) => encodedBodySize)`;

// The browser of the tests has no Japanese font: it is the reader who must load one.
test.each([
  ['the first page', '/', '.section'],
  ['a comparison', '/compare', 'table'],
  ['a town', '/town/122360', '.sisters'],
])('%s loads at most 300 kB of fonts', async (_name, path, ready) => {
  const page = await explorer.open(path);
  await page.locator(ready).last().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.fonts.ready');
  const sizes = await page.evaluate<number[]>(SIZES);
  expect(sizes.length).toBeGreaterThan(5);
  expect(Math.min(...sizes)).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(300_000);
});

test('where the system draws Japanese, no page loads a font', async () => {
  const page = await explorer.open('/graphiql');
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (/fonts-.*\.css|\.woff2/.test(request.url())) fonts.push(request.url());
  });
  // As if: a character of more strokes covers more.
  await page.addInitScript(`CanvasRenderingContext2D.prototype.fillText = function (text) {
    this.fillRect(0, 0, 20, text === '一' ? 2 : 20);
    globalThis.asked = true;
  }`);
  await page.goto(new URL('/towns', page.url()).href);
  await page.evaluate(`new Promise((resolve) => {
    const look = () => (globalThis.asked ? resolve() : setTimeout(look, 20));
    look();
  })`);
  await page.waitForLoadState('networkidle');
  expect(fonts).toEqual([]);
});

test('every file of ours is a font that the browser can read', async () => {
  const page = await explorer.open('/');
  const states: string[] = await page.evaluate(`(async () => {
    const own = () => [...document.fonts].filter(({ family }) => family.includes('Machikurabe Sans'));
    while (own().length === 0) await new Promise((tick) => setTimeout(tick, 50));
    return Promise.all(own().map((font) => font.load().then(() => font.status, () => font.unicodeRange)));
  })()`);
  expect(states.length).toBeGreaterThan(100);
  expect(states.filter((state) => state !== 'loaded')).toEqual([]);
});
