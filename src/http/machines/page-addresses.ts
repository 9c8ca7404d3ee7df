import type { Serving } from '../../graphql/answering.js';
import { namesOne, PAGE_PATHS, pathOf } from '../page-paths.js';

type Memory = Serving['memory'];

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** What the pages are of that show one thing, by the names of the pages. */
const SHOWN: Record<string, (memory: Memory) => string[]> = {
  town: ({ municipalities }) => idsOf(municipalities.rows),
  indicator: ({ indicators }) => idsOf(indicators.rows),
  source: ({ documents }) => idsOf(documents.rows),
  theme: ({ themes }) => idsOf(themes.rows),
};

/** The paths of all pages of the explorer over a release. */
export const pageAddresses = (memory: Memory): string[] =>
  Object.entries(PAGE_PATHS).flatMap(([name, path]) => {
    if (!namesOne(path)) return [path];
    const shown = SHOWN[name];
    if (!shown) throw new Error(`the sitemap does not know what ${path} shows`);
    return shown(memory).map((id) => pathOf(path, id.split('/').map(encodeURIComponent).join('/')));
  });
