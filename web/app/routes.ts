import type { ComponentType } from 'preact';
import { lazy } from 'preact-iso';
import { exec } from 'preact-iso/router';
import embeds from '../../schema/embeds.json';
import paths from '../../schema/pages.json';
import { embedPath } from '../lib/release-address.js';
import { NotLoaded } from './not-loaded.js';

/** A page whose code does not come says so, instead of being under way for ever. */
const load = (page: () => Promise<ComponentType>) => lazy(() => page().catch(() => NotLoaded));

type Page = ReturnType<typeof load>;

/** The pages of schema/pages.json, by their names there, each loaded when it is first opened. */
const PAGES: Record<PageName, Page> = {
  home: load(() => import('../home/page.js').then((page) => page.HomePage)),
  compare: load(() => import('../compare/page.js').then((page) => page.ComparePage)),
  nation: load(() => import('../nation/page.js').then((page) => page.NationPage)),
  towns: load(() => import('../lists/towns-page.js').then((page) => page.TownsPage)),
  town: load(() => import('../town/page.js').then((page) => page.TownPage)),
  indicators: load(() => import('../lists/indicators-page.js').then((page) => page.IndicatorsPage)),
  indicator: load(() => import('../indicator/page.js').then((page) => page.IndicatorPage)),
  plans: load(() => import('../plans/page.js').then((page) => page.PlansPage)),
  policies: load(() => import('../policies/page.js').then((page) => page.PoliciesPage)),
  agreements: load(() => import('../agreements/page.js').then((page) => page.AgreementsPage)),
  sisterCities: load(() =>
    import('../sister-cities/page.js').then((page) => page.SisterCitiesPage),
  ),
  changes: load(() => import('../changes/page.js').then((page) => page.ChangesPage)),
  corrections: load(() => import('../corrections/page.js').then((page) => page.CorrectionsPage)),
  sources: load(() => import('../sources/list-page.js').then((page) => page.SourcesPage)),
  source: load(() => import('../sources/source-page.js').then((page) => page.SourcePage)),
  targets: load(() => import('../targets/page.js').then((page) => page.TargetsPage)),
  themes: load(() => import('../themes/list-page.js').then((page) => page.ThemesPage)),
  theme: load(() => import('../themes/page.js').then((page) => page.ThemePage)),
  forReporters: load(() => import('../users/page.js').then((page) => page.ReportersPage)),
  forResearchers: load(() => import('../users/page.js').then((page) => page.ResearchersPage)),
  forDevelopers: load(() => import('../users/page.js').then((page) => page.DevelopersPage)),
};

export type PageName = keyof typeof paths;

interface Routed {
  name: PageName;
  path: string;
  page: Page;
}

const NAMES = Object.keys(paths) as PageName[];

/**
 * All of them show the current release; all but the first, which has no figures, any other one too, and those of
 * schema/embeds.json in frames of other sites.
 */
export const ROUTES = NAMES.flatMap((name): Routed[] => {
  const [path, page] = [paths[name], PAGES[name]];
  return name === 'home'
    ? [{ name, path, page }]
    : [
        path,
        `/releases/:release${path}`,
        ...(embeds.includes(name) ? [embedPath(':release', path)] : []),
      ].map((path) => ({ name, path, page }));
});

/** The page of a path. */
export const routeOf = (path: string) => ROUTES.find((route) => exec(path, route.path));

/** Loads the page of a path, so that it is there when it is first drawn. */
export async function loadPage(path: string): Promise<void> {
  await routeOf(path)?.page.preload();
}
