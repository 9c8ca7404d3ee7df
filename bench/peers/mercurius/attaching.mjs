// Mercurius with root resolvers that look at what is asked and attach the children themselves: no
// resolver, loader or promise below the root.
import { compare, townsOf } from '../shared/compare.mjs';
import { groupBy } from '../shared/grid.mjs';
import { openStore } from '../shared/store.mjs';
import { serve } from './serve.mjs';

const store = openStore(process.env.DATABASE);

/** The field of this name below a field of the query, or undefined. */
const below = (field, name) =>
  field?.selectionSet?.selections.find((one) => one.kind === 'Field' && one.name.value === name);

/** The value of a whole-number argument, written in the query or given as a variable. */
function integer(field, name, variables) {
  const { value } = field.arguments.find((one) => one.name.value === name);
  return value.kind === 'Variable' ? variables[value.name.value] : Number(value.value);
}

/** The towns with all that the query wants below them. */
function attach(found, { fieldNodes: [field], variableValues }) {
  if (below(field, 'prefecture')) {
    for (const town of found) town.prefecture = store.prefecture(town.prefectureCode);
  }
  const kpis = below(field, 'kpis');
  if (!kpis) return found;
  const first = integer(kpis, 'first', variableValues);
  for (const town of found) town.kpis = store.kpisOfMunicipality(town.code, first);
  const observations = below(kpis, 'observations');
  if (!observations) return found;
  const owners = found.flatMap((town) => town.kpis);
  const figures = store.observationsOfKpis(owners.map(({ id }) => id));
  const figuresOf = groupBy(figures, 'kpiId');
  for (const kpi of owners) kpi.observations = figuresOf.get(kpi.id) ?? [];
  if (!below(observations, 'evidence')) return found;
  const evidenceOf = groupBy(store.evidenceOf(figures.map(({ id }) => id)), 'subjectId');
  for (const figure of figures) figure.evidence = evidenceOf.get(figure.id) ?? [];
  return found;
}

await serve({
  resolvers: {
    Query: {
      municipality: (_, { code }, _context, info) => {
        const town = store.municipality(code);
        return town ? attach([town], info)[0] : null;
      },
      municipalities: (_, { codes }, _context, info) => attach(townsOf(store, codes), info),
      compare: (_, args) => compare(store, args),
    },
  },
});
