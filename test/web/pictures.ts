/** A view of the explorer that is shown in documents. */
interface Picture {
  path: string;
  width?: number;
  height?: number;
  dark?: boolean;
  /** A selector that is there when the picture may be taken. */
  ready: string;
  /** Only what one sees without scrolling: a panel lies over the rest. */
  view?: boolean;
  /** Only this part of the page. */
  only?: string;
  /** Shows figures and boundaries of the whole country, which the project does not hold. */
  nation?: boolean;
}

/** 政令指定都市, and with them two towns that we hold plans of. */
const LARGE_CITIES = [
  ...['011002', '041009', '111007', '121002', '141003', '141305', '141500', '151009', '221007'],
  ...['221309', '231002', '261009', '271004', '271403', '281000', '331007', '341002', '401005'],
  ...['401307', '431001', '462012', '352039'],
].join(',');
const FURUSATO = 'indicator=furusato-nozei.amount&year=2019';

export const PICTURES: Record<string, Picture> = {
  compare: { path: '/compare?from=2014', ready: '.plot', view: true, height: 1340 },
  'compare-dark': { path: '/compare?from=2014', ready: '.plot', dark: true },
  'compare-phone': {
    path: '/compare?from=2014',
    ready: '.plot',
    view: true,
    width: 390,
    height: 1010,
  },
  'compare-english': { path: '/compare?from=2014&lang=en', ready: '.plot' },
  'chart-lines': { path: '/compare?from=2014', ready: '.plot', only: '.chart' },
  'chart-break': { path: '/compare?indicator=migration.in', ready: '.plot', only: '.chart' },
  'chart-slopes': { path: '/compare?indicator=population.census', ready: '.plot', only: '.chart' },
  'chart-bars': {
    path: '/compare?indicator=births&from=2022&to=2022',
    ready: '.plot',
    only: '.chart',
  },
  'chart-lane': {
    path: '/compare?indicator=partnership.wide-area-projects',
    ready: '.plot',
    only: '.chart',
  },
  'chart-multiples': {
    path: '/compare?indicator=furusato-nozei.count&from=2014',
    ready: '.plot',
    only: '.chart',
  },
  number: {
    path: '/compare?from=2014&figure=katori/kpi/6-7/furusato-nozei-amount/baseline/2021',
    ready: 'dialog blockquote',
    view: true,
  },
  'number-phone': {
    path: '/compare?figure=katori/kpi/6-7/furusato-nozei-amount/target/2027',
    ready: 'dialog blockquote',
    view: true,
    width: 390,
    height: 844,
  },
  bounds: { path: '/compare?indicator=finance.future-burden-ratio', ready: '.plot' },
  home: { path: '/', ready: '.nation-tiles', view: true, height: 2120 },
  plans: { path: '/plans', ready: '.plans-bar', view: true, height: 1100 },
  search: { path: '/?q=協働', ready: '.results-list li' },
  town: { path: '/town/122360', ready: '.other-targets', view: true, height: 1300 },
  'town-phone': { path: '/town/352039', ready: '.policy-phases', width: 390, height: 844 },
  'town-dark': { path: '/town/462187', ready: '.statistics', dark: true },
  indicator: { path: '/indicator/migration.settlers', ready: '.who li' },
  sources: { path: '/sources', ready: '.sources li' },
  targets: { path: '/targets?state=reached', ready: '.target-item', view: true, height: 1200 },
  'targets-phone': {
    path: '/targets?state=reached',
    ready: '.target-item',
    view: true,
    width: 390,
    height: 1400,
  },
  policies: { path: '/theme/migration', ready: '.theme-kpis li', view: true, height: 1300 },
  'policies-phone': {
    path: '/theme/migration',
    ready: '.theme-kpis li',
    view: true,
    width: 390,
    height: 1400,
  },
  'not-comparable': {
    path: '/compare?indicator=migration.settlers',
    ready: '.plot',
    view: true,
    height: 1160,
  },
  'nation-map': {
    path: `/nation?${FURUSATO}&view=map&per=head`,
    ready: '.nation-map-frame svg g path',
    view: true,
    height: 1400,
    nation: true,
  },
  'nation-ranking': {
    path: `/nation?${FURUSATO}`,
    ready: '.nation',
    view: true,
    height: 1300,
    nation: true,
  },
  'nation-scatter': {
    path: `/nation?${FURUSATO}&view=scatter`,
    ready: '.nation-scatter-frame svg circle',
    view: true,
    height: 1400,
    nation: true,
  },
  'chart-strip': {
    path: `/compare?indicator=furusato-nozei.amount&towns=${LARGE_CITIES}`,
    ready: '.plot',
    only: '.chart',
    nation: true,
  },
};
