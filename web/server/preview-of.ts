import type { PageName } from '../app/routes.js';

/** The pictures of web/previews, by the pages that are shown with them; all others with that of the first page. */
const PICTURES: Partial<Record<PageName, string>> = {
  compare: 'compare',
  towns: 'town',
  town: 'town',
  indicators: 'indicator',
  indicator: 'indicator',
  sources: 'source',
  source: 'source',
};

/** The path of the picture that a link to a page is shown with. */
export const previewOf = (name: PageName | undefined): string =>
  `/previews/${(name && PICTURES[name]) ?? 'home'}.png`;
