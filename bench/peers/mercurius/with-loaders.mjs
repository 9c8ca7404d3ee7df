// Mercurius as its documents show it: resolvers for the roots, loaders for what hangs on them.
import { compare, townsOf } from '../shared/compare.mjs';
import { groupBy } from '../shared/grid.mjs';
import { openStore } from '../shared/store.mjs';
import { serve } from './serve.mjs';

const store = openStore(process.env.DATABASE);

/** A loader of lists; the cache of a request is off: no key comes twice. */
const lists = (load, column) => ({
  loader: async (queries) => {
    const groups = groupBy(load(queries), column);
    return queries.map(({ obj }) => groups.get(obj.id ?? obj.code) ?? []);
  },
  opts: { cache: false },
});
const ids = (queries) => queries.map(({ obj }) => obj.id);

await serve({
  resolvers: {
    Query: {
      municipality: (_, { code }) => store.municipality(code) ?? null,
      municipalities: (_, { codes }) => townsOf(store, codes),
      compare: (_, args) => compare(store, args),
    },
  },
  loaders: {
    Municipality: {
      prefecture: {
        loader: async (queries) => {
          const codes = [...new Set(queries.map(({ obj }) => obj.prefectureCode))];
          const byCode = new Map(store.prefectures(codes).map((row) => [row.code, row]));
          return queries.map(({ obj }) => byCode.get(obj.prefectureCode));
        },
        opts: { cache: false },
      },
      kpis: lists(
        (queries) =>
          store.kpisOfMunicipalities(
            queries.map(({ obj }) => obj.code),
            // Every town of a request is asked with the same argument.
            queries[0].params.first,
          ),
        'municipalityCode',
      ),
    },
    Kpi: { observations: lists((queries) => store.observationsOfKpis(ids(queries)), 'kpiId') },
    Observation: { evidence: lists((queries) => store.evidenceOf(ids(queries)), 'subjectId') },
  },
});
