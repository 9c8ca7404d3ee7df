import type { ComponentType } from 'preact';
import { lazy } from 'preact-iso';
import { NotLoaded } from './not-loaded.js';

/** A page whose code does not come says so, instead of being under way for ever. */
const load = (page: () => Promise<ComponentType>) => lazy(() => page().catch(() => NotLoaded));

/** The pages, each loaded when it is first opened; PAGES of src/http/explorer.ts answers their paths. */
export const ROUTES = [
  { path: '/', page: load(() => import('../home/page.js').then((page) => page.HomePage)) },
  {
    path: '/compare',
    page: load(() => import('../compare/page.js').then((page) => page.ComparePage)),
  },
  {
    path: '/towns',
    page: load(() => import('../lists/towns-page.js').then((page) => page.TownsPage)),
  },
  {
    path: '/town/:code',
    page: load(() => import('../town/page.js').then((page) => page.TownPage)),
  },
  {
    path: '/indicators',
    page: load(() => import('../lists/indicators-page.js').then((page) => page.IndicatorsPage)),
  },
  {
    path: '/indicator/:id',
    page: load(() => import('../indicator/page.js').then((page) => page.IndicatorPage)),
  },
  {
    path: '/sources',
    page: load(() => import('../sources/list-page.js').then((page) => page.SourcesPage)),
  },
  {
    path: '/sources/:id+',
    page: load(() => import('../sources/source-page.js').then((page) => page.SourcePage)),
  },
];
