// The rooms and who may import whom, types included.
const ROOMS = '^src/';
const FEATURES = [
  'municipalities',
  'sources',
  'themes',
  'plans',
  'policies',
  'indicators',
  'observations',
  ['kpis', 'statistics', 'partnerships', 'sister-cities'],
  ['attainment', 'discrepancies', 'peers'],
  'nodes',
  ['compare', 'corrections', 'dataset', 'facts', 'release-diff', 'releases', 'search'],
];

const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const only = (room, allowed) =>
  rule(
    `${room}-imports`,
    { path: `${ROOMS}${room}/` },
    {
      path: ROOMS,
      pathNot: [room, ...allowed].map((one) => `${ROOMS}${one}/`),
    },
    `src/${room} may import only ${allowed.join(', ') || 'nothing of ours'}`,
  );

const featureOrder = FEATURES.flatMap((step, i) => {
  const later = FEATURES.slice(i + 1).flat();
  return [step].flat().map((feature) => {
    const forbidden = [...later, ...[step].flat().filter((one) => one !== feature)];
    return rule(
      `features-${feature}-order`,
      { path: `${ROOMS}features/${feature}/` },
      { path: forbidden.map((one) => `${ROOMS}features/${one}/`) },
      `features/${feature} may import only the features before it`,
    );
  });
}).filter(({ to }) => to.path.length > 0);

module.exports = {
  forbidden: [
    rule('no-circles', {}, { circular: true }, 'No import loops.'),
    only('lib', []),
    only('domain', ['lib']),
    only('db', ['domain', 'lib']),
    only('features', ['db', 'domain', 'lib']),
    only('graphql', ['features', 'domain', 'lib']),
    only('export', ['db', 'domain', 'lib']),
    only('http', ['graphql', 'features', 'export', 'domain', 'lib']),
    only('mcp', ['graphql', 'domain', 'lib']),
    only('workers', ['lib']),
    only('texts', ['lib']),
    only('tables', ['lib']),
    only('ingest', ['db', 'domain', 'lib']),
    only('import', ['ingest', 'tables', 'domain', 'lib']),
    rule(
      'import-of-ingest',
      { path: `${ROOMS}import/` },
      {
        path: `${ROOMS}ingest/`,
        pathNot: `${ROOMS}ingest/(schemas/|new-town/load-registry|problems|read-text|read-yaml|registry)`,
      },
      'Imports know the schemas and the registry of the seeds, not how seeds are put together.',
    ),
    only('reader', ['ingest', 'tables', 'domain', 'lib']),
    rule(
      'reader-of-ingest',
      { path: `${ROOMS}reader/` },
      {
        path: `${ROOMS}ingest/`,
        pathNot: `${ROOMS}ingest/(schemas/|new-town/|problems|read-text|read-yaml|registry)`,
      },
      'The reader knows the schemas and the registry of the seeds, not how seeds are put together.',
    ),
    only('releases', ['ingest', 'import', 'tables', 'db', 'domain', 'lib']),
    rule(
      'formats-know-no-database',
      { path: `${ROOMS}export/formats/` },
      { path: ROOMS, pathNot: [`${ROOMS}export/(formats/|column\\.ts)`, `${ROOMS}lib/`] },
      'Rows in, bytes out: src/export/formats knows no table of ours.',
    ),
    rule(
      'cli-imports',
      { path: `${ROOMS}cli/` },
      {
        path: ROOMS,
        pathNot: [
          `${ROOMS}(cli|export|releases|import|reader|ingest|tables|db|domain|lib)/`,
          `${ROOMS}config\\.ts$`,
          `${ROOMS}graphql/(schema|describe)\\.ts$`,
        ],
      },
      'src/cli may import only export, releases, import, reader, ingest, tables, db, domain, lib, config.ts, graphql/schema.ts and graphql/describe.ts',
    ),
    ...featureOrder,
    rule(
      'config-alone-reads-the-environment',
      {
        path: `${ROOMS}(lib|domain|db|export|features|graphql|http|import|ingest|mcp|reader|releases|tables|texts|workers)/`,
      },
      {
        path: `${ROOMS}(config|main|server|mcp|open-answers|open-for-assistant|open-reader)\\.ts$`,
      },
      'The rooms do not know what starts them.',
    ),
    rule(
      'schema-of-features',
      { path: `${ROOMS}graphql/schema\\.ts$` },
      { path: ROOMS, pathNot: [`${ROOMS}features/`, `${ROOMS}graphql/plain-calls\\.ts$`] },
      'src/graphql/schema.ts lists resolvers and nothing else.',
    ),
    rule(
      'server-knows-no-ingest',
      { path: `${ROOMS}(server|open-answers)\\.ts$` },
      { path: `${ROOMS}(open-reader|releases/|ingest|db/(?!serving/))` },
      'What serves gets a reader of releases, and makes none.',
    ),
    rule(
      'no-graphql-in-db-and-ingest',
      { path: `${ROOMS}(db|export|import|ingest|releases|domain)/` },
      { path: 'node_modules/(graphql|type-graphql|@apollo)/' },
      'What stores and reads facts knows no GraphQL.',
    ),
    rule(
      'pure-domain',
      { path: `${ROOMS}domain/` },
      { dependencyTypes: ['core'] },
      'Rules do no input or output.',
    ),
    rule(
      'no-transport-in-graphql',
      { path: `${ROOMS}graphql/` },
      { path: 'node_modules/(@as-integrations/fastify|@fastify/.+|fastify)/' },
      'What answers operations knows no HTTP but the head of an answer of Apollo.',
    ),
    rule('web-is-apart', { path: '^src/' }, { path: '^web/' }, 'web speaks HTTP only.'),
    rule('not-in-package', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }, 'Declare it.'),
    rule(
      'no-development-packages-in-src',
      { path: ROOMS },
      { dependencyTypes: ['npm-dev'] },
      'src runs without development packages.',
    ),
    rule('resolvable', {}, { couldNotResolve: true }, 'Every import leads somewhere.'),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js'],
    },
  },
};
