import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Api, openApi } from '../api.js';
import { findBrowser } from './find-browser.js';

type ContextOptions = Parameters<Browser['newContext']>[0];

export interface Explorer {
  /** Opens a page of the explorer in a browser without a past. */
  open(path: string, options?: ContextOptions): Promise<Page>;
  /** Errors of pages and requests to others since the test began; a test that wants one takes it out. */
  faults: string[];
}

/** A server, and how it is stopped. */
type Served = Pick<Api, 'app' | 'close'>;

/**
 * The built explorer in a real browser, served by the real server: over the seeded release, unless
 * another server is given. Every test fails that leaves an error in the console or asks another host
 * for anything.
 */
export function useExplorer(serve: () => Promise<Served> = openApi): Explorer {
  const faults: string[] = [];
  const contexts: BrowserContext[] = [];
  let api: Served;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    api = await serve();
    origin = await api.app.listen({ port: 0, host: '127.0.0.1' });
    const { executablePath, env } = await findBrowser();
    browser = await chromium.launch({
      executablePath,
      env: { ...process.env, ...env },
      args: ['--no-zygote', '--disable-gpu'],
    });
  });

  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    expect(faults.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await api?.close();
  });

  return {
    faults,
    async open(path, options) {
      const context = await browser.newContext({ locale: 'ja-JP', ...options });
      contexts.push(context);
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      watch(page, origin, faults);
      await page.goto(`${origin}${path}`);
      if (options?.javaScriptEnabled !== false) await untilLive(page);
      return page;
    },
  };
}

/** What the server has rendered can be seen before it does anything: waits until the script has taken it over. */
export async function untilLive(page: Page): Promise<void> {
  if ((await page.locator('#app').count()) === 0) return;
  await page.locator('#app[data-live]').waitFor({ state: 'attached' });
}

/** Writes down what must not happen on any page. */
function watch(page: Page, origin: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    // A page that is not there says so in its own words, too.
    if (/status of 40[04]/.test(message.text()) && message.location().url === page.url()) return;
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) faults.push(`left: ${url}`);
  });
}
