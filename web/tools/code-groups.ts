/** On every page, or nearly so. */
const SHARED = [
  /node_modules.preact|preload-helper|schema.[a-z]+\.json|web.*\.css/,
  /web.(embed|lib|ui)\b|frozen.(frozen-note|texts|use-releases)\.|(find-towns|fragments|releases)\./,
];

/**
 * What pages share, in few files: on a slow phone a request costs more than some kB that a page does not need.
 * What draws stays out of them, for the pages alone that draw.
 */
export const CODE_GROUPS = {
  includeDependenciesRecursively: false,
  minShareCount: 2,
  groups: [
    {
      name: 'plot',
      test: /node_modules.(@observablehq|d3|internmap|interval-tree|isoformat|binary-search)/,
      minShareCount: 1,
    },
    { name: 'shared', test: (id: string) => SHARED.some((part) => part.test(id)) },
    {
      name: 'comparison',
      test: /references|web.(comparison|take-away|figure|frozen)\b(?!.*(chart\.tsx|draw|compose-svg|bare-plot))|(web.queries|queries.web).indicators\./,
    },
    { name: 'towns', test: /web.(attainment|choices|policy|theme|ties|timeline)\b/ },
  ],
};
