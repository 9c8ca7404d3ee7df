import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Random } from '../random.js';

/** Values of required arguments for which there is something to return. */
const VALUES: Record<string, readonly string[]> = {
  'Query.municipality.code': ['"122360"', '"462187"'],
  'Query.prefecture.code': ['"12"'],
  'Query.node.id': ['"municipality/122360"', '"furusato-nozei.amount"', '"katori/policy/6"'],
  'Query.nodes.ids': ['["municipality/122360", "x", "municipality/462187"]'],
  'Query.plan.id': ['"katori/plan/second-comprehensive-plan-late"'],
  'Query.policy.id': ['"katori/policy/6"'],
  'Query.kpi.id': ['"katori/kpi/6-1/autonomy-councils"'],
  'Query.observation.id': ['"katori/kpi/6-1/autonomy-councils/baseline/2022"'],
  'Query.indicator.id': ['"furusato-nozei.amount"'],
  'Query.statisticSeries.id': ['"statistic/furusato-nozei.amount/122360"'],
  'Query.discrepancy.id': ['"discrepancy/122360/furusato-nozei.amount/2021"'],
  'Query.partnership.id': ['"katori/partnership/autonomy-councils"'],
  'Query.sisterCity.id': ['"katori/sister-city/kawanishi"'],
  'Query.sourceDocument.id': ['"katori/document/second-comprehensive-plan-late"'],
  'Query.compare.indicator': ['"ふるさと納税"', '"転入者数"', '"住みやすさ"'],
  'Query.municipalitiesWithoutTarget.indicator': ['"移住者数"', '"住みやすさ"'],
  'Query.search.query': ['"協働"', '"市"', '"計画"'],
  'Comparison.changes.from': ['{ measure: BASELINE }', '{ measure: ACTUAL }'],
  'Comparison.changes.to': ['{ measure: TARGET }', '{ measure: ACTUAL }'],
};

/** A query that fits the schema, with lists in lists, some of them long. */
export function randomQuery(schema: GraphQLSchema, random: Random): string {
  const query = schema.getQueryType();
  if (!query) throw new Error('a schema has queries');
  const roots = Object.values(query.getFields());
  return `{ ${written(schema, random, query.name, random.pick(roots), 8)} }`;
}

type Field = GraphQLField<unknown, unknown>;

function written(
  schema: GraphQLSchema,
  random: Random,
  type: string,
  field: Field,
  depth: number,
): string {
  const args = field.args.flatMap((arg) => {
    const values = VALUES[`${type}.${field.name}.${arg.name}`];
    if (values) return [`${arg.name}: ${random.pick(values)}`];
    if (isRequiredArgument(arg)) return [`${arg.name}: "x"`];
    return arg.name === 'first' ? [`first: ${random.pick([1, 3, 20, 100])}`] : [];
  });
  const head = `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
  const given = getNamedType(field.type);
  if (!isCompositeType(given)) return head;
  const one = isObjectType(given) ? given : random.pick(schema.getPossibleTypes(given));
  const below = Object.values(one.getFields()).filter(
    ({ type: next }) => depth > 1 && isCompositeType(getNamedType(next)),
  );
  const some = random.shuffle(below).slice(0, random.integer(1, 3));
  const set = some.map((next) => written(schema, random, one.name, next, depth - 1));
  const inside = `{ __typename ${set.join(' ')} }`;
  return one === given ? `${head} ${inside}` : `${head} { ... on ${one.name} ${inside} }`;
}
