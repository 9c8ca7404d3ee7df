import pages from '../../schema/pages.json';
import type { appTexts } from './texts.js';

/** A page that is linked to from everywhere: its path, where the paths begin that belong to it, the name of its words. */
export interface Linked {
  path: string;
  parts: string;
  text: keyof typeof appTexts;
}

const page = (name: keyof typeof pages, text: Linked['text'], parts?: string): Linked => ({
  path: pages[name],
  parts: parts ?? `${pages[name]}/`,
  text,
});

/** What stands above each page, */
export const MENU: readonly Linked[] = [
  page('compare', 'compare'),
  page('nation', 'nation'),
  page('targets', 'targets'),
  page('themes', 'themes', '/theme/'),
  page('plans', 'plans'),
  page('towns', 'towns', '/town/'),
  page('indicators', 'indicators', '/indicator/'),
  page('sources', 'sources'),
];

/** and what stands below: lists that are sought more seldom, */
export const LISTS: readonly Linked[] = [
  page('policies', 'policies'),
  page('agreements', 'agreements'),
  page('sisterCities', 'sisterCities'),
  page('changes', 'changes'),
];

/** and a page for each kind of user. */
export const USERS: readonly Linked[] = [
  page('forReporters', 'reporters'),
  page('forResearchers', 'researchers'),
  page('forDevelopers', 'developers'),
];
