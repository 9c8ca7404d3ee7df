import pages from '../../schema/pages.json';
import type { appTexts } from './texts.js';

/** A page that is linked to from everywhere: its path, where the paths begin that belong to it, the name of its words. */
export interface Linked {
  path: string;
  parts: string;
  text: keyof typeof appTexts;
}

const PATHS: readonly string[] = Object.values(pages);
const page = (path: string, text: Linked['text'], parts = `${path}/`): Linked => ({
  path,
  parts,
  text,
});
/** Those that there are in this explorer. */
const built = (links: Linked[]) => links.filter(({ path }) => PATHS.includes(path));

/** What stands above each page, */
export const MENU: readonly Linked[] = built([
  page('/compare', 'compare'),
  page('/nation', 'nation'),
  page('/targets', 'targets'),
  page('/themes', 'themes', '/theme/'),
  page('/plans', 'plans'),
  page('/towns', 'towns', '/town/'),
  page('/indicators', 'indicators', '/indicator/'),
  page('/sources', 'sources'),
]);

/** and what stands below: lists that are sought more seldom, */
export const LISTS: readonly Linked[] = built([
  page('/policies', 'policies'),
  page('/agreements', 'agreements'),
  page('/sister-cities', 'sisterCities'),
  page('/changes', 'changes'),
]);

/** and a page for each kind of user. */
export const USERS: readonly Linked[] = built([
  page('/for/reporters', 'reporters'),
  page('/for/researchers', 'researchers'),
  page('/for/developers', 'developers'),
]);
