import { lazy } from 'preact-iso';

/** The pages, each loaded when it is first opened; PAGES of src/http/explorer.ts answers their paths. */
export const ROUTES = [
  { path: '/', page: lazy(() => import('../home/page.js').then((page) => page.HomePage)) },
  {
    path: '/compare',
    page: lazy(() => import('../compare/page.js').then((page) => page.ComparePage)),
  },
  {
    path: '/towns',
    page: lazy(() => import('../lists/towns-page.js').then((page) => page.TownsPage)),
  },
  {
    path: '/town/:code',
    page: lazy(() => import('../town/page.js').then((page) => page.TownPage)),
  },
  {
    path: '/indicators',
    page: lazy(() => import('../lists/indicators-page.js').then((page) => page.IndicatorsPage)),
  },
  {
    path: '/indicator/:id',
    page: lazy(() => import('../indicator/page.js').then((page) => page.IndicatorPage)),
  },
  {
    path: '/sources',
    page: lazy(() => import('../sources/list-page.js').then((page) => page.SourcesPage)),
  },
  {
    path: '/sources/:id+',
    page: lazy(() => import('../sources/source-page.js').then((page) => page.SourcePage)),
  },
];
