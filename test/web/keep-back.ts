import type { Page } from 'playwright-core';

/** Whether an address asks the API by a query of schema/queries/web. */
export const isQuery = (name: string) => (url: URL) =>
  url.searchParams.get('query')?.startsWith(`query ${name}(`) ?? false;

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
