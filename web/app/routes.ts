import { lazy } from 'preact-iso';

/** The pages, each loaded when it is first opened; PAGES of src/http/explorer.ts answers their paths. */
export const ROUTES = [
  {
    paths: ['/', '/compare'],
    page: lazy(() => import('../compare/page.js').then((page) => page.ComparePage)),
  },
];
