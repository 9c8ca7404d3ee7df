import type { Page } from 'playwright-core';

/** Whether an address asks the API by a query of schema/queries/web. */
export const isQuery = (name: string) => (url: URL) =>
  RegExp(`^query ${name}\\b`).test(url.searchParams.get('query') ?? '');

/** Whether an address is that of a file. */
export const isFile = (name: string) => (url: URL) => url.pathname.endsWith(`/${name}`);

/** Sends pages empty, as where the server could not render them: the script asks for all that they show. */
export const sendEmpty = (page: Page) =>
  page.route(
    (url) => !/\/assets\/|graphql/.test(url.pathname),
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(/<div id="app">.*<\/body>/s, '<div id="app"></div></body>');
      await route.fulfill({ response, body });
    },
  );

/** Keeps the answers of a query back until they are let go. */
export async function keepBack(page: Page, query: string): Promise<() => void> {
  let letGo = () => {};
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(isQuery(query), async (route) => {
    await isLetGo;
    await route.continue();
  });
  return letGo;
}

/**
 * Lets a query or a file fail, as where the database is away, until the failures are ended. The browser itself
 * writes each into its console, and with it into the faults of the test.
 */
export async function letFail(
  page: Page,
  asks: (url: URL) => boolean,
): Promise<() => Promise<void>> {
  await page.route(asks, (route) =>
    route.fulfill({
      status: 503,
      json: { errors: [{ message: 'away', extensions: { code: 'DATABASE_UNAVAILABLE' } }] },
    }),
  );
  return () => page.unroute(asks);
}
