import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  GraphQLNonNull,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { frozenRelease } from '../frozen-seeds.js';
import type { Random } from '../random.js';

const TOWNS = ['"122360"', '"462187"', '"香取市"', '"鹿児島市"'];
const YEARS = ['2016', '2020', '2021', '2022', '2023', '2024', '2027'];
const RELEASES = [JSON.stringify(frozenRelease().release)];
const TEXTS = ['"計画"', '"協働"', '"ＤＸ"', '"市"'];

/** Values for which there is something to return, by what says most first: Query.plan.id, text. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'Query.municipality.code': TOWNS,
  'Query.prefecture.code': ['"12"', '"46"'],
  'Query.country.code': ['"IT"', '"CN"', '"XX"'],
  'Query.node.id': [
    ...['"municipality/122360"', '"furusato-nozei.amount"', '"prefecture/46"'],
    '"katori/plan/second-comprehensive-plan-late"',
    '"katori/policy/6"',
  ],
  'Query.nodes.ids': ['["municipality/122360", "x", "municipality/462187"]'],
  'Query.plan.id': ['"katori/plan/second-comprehensive-plan-late"'],
  'Query.theme.id': ['"migration"', '"finance"'],
  'Query.indicator.id': ['"furusato-nozei.amount"', '"population.census"'],
  'Query.policy.id': ['"katori/policy/6"'],
  'Query.kpi.id': ['"kirishima/kpi/5-3/84"', '"katori/kpi/6-1/autonomy-councils"'],
  'Query.observation.id': ['"katori/kpi/6-1/autonomy-councils/baseline/2022"'],
  'Query.statisticSeries.id': ['"statistic/furusato-nozei.amount/122360"'],
  'Query.discrepancy.id': ['"discrepancy/122360/furusato-nozei.amount/2021"'],
  'Query.partnership.id': ['"katori/partnership/autonomy-councils"'],
  'Query.sisterCity.id': ['"katori/sister-city/kawanishi"'],
  'Query.sourceDocument.id': ['"katori/document/second-comprehensive-plan-late"'],
  'Query.compare.indicator': ['"ふるさと納税"', '"転入者数"', '"住みやすさ"'],
  'Query.peers.of': ['"香取市"', '"462187"', '"千葉市"'],
  'PeerChoice.of': ['"122360"', '"千葉市"'],
  'Query.releaseDiff.from': RELEASES,
  'Query.releaseDiff.to': RELEASES,
  'Query.search.query': ['"協働"', '"市"', '"計画"'],
  id: ['"x"'],
  first: ['1', '3', '20', '100'],
  indicator: ['"ふるさと納税"', '"furusato-nozei.amount"', '"population.census"'],
  theme: ['"migration"', '"furusato-nozei"', '"finance"'],
  themeId: ['"migration"'],
  planId: ['"katori/plan/second-comprehensive-plan-late"'],
  'PlanFilter.parentId': ['"katori/plan/second-comprehensive-plan-late"'],
  'PolicyFilter.parentId': ['"katori/policy/6"'],
  policyId: ['"katori/policy/6"'],
  prefectureCode: ['"12"', '"46"'],
  country: ['"IT"', '"CN"'],
  municipalities: TOWNS,
  municipalityCodes: TOWNS,
  codes: TOWNS,
  text: TEXTS,
  department: TEXTS,
  leadDepartment: ['"財政課"', '"企画政策課"'],
  around: ['0', '3'],
  levelLabel: ['"施策"', '"取組方針"'],
  'PhaseFilter.phase': ['"実施"', '"検討"'],
  sdgGoal: ['"11"', '"17"'],
  year: YEARS,
  fiscalYear: YEARS,
  activeInFiscalYear: YEARS,
  endFiscalYear: YEARS,
  startFiscalYear: YEARS,
  'YearRange.from': ['2016', '2020'],
  'YearRange.to': ['2022', '2027'],
  'FactFilter.field': ['"value"', '"year"', '"status"'],
  'LineRange.from': ['1', '100'],
  'LineRange.to': ['120', '2000'],
  dateFrom: ['"1990"', '"2005-04"'],
  dateTo: ['"2015"', '"2020-11-03"'],
};

/** No query can name them before an answer did: pages behind the first are walked elsewhere. */
const LEFT_OUT: ReadonlySet<string> = new Set(['after']);

type Taken = GraphQLArgument | GraphQLInputField;

/**
 * A value of an argument or of an input field, as a query writes it; null where it is left out, as that
 * which need not be there is at times.
 */
export function randomValue(random: Random, owner: string, taken: Taken): string | null {
  const { name, type } = taken;
  const required = isNonNullType(type) && taken.defaultValue === undefined;
  if (LEFT_OUT.has(name) || (!required && random.integer(1, 2) === 1)) return null;
  return written(random, owner, name, type) ?? (required ? '"x"' : null);
}

function written(
  random: Random,
  owner: string,
  name: string,
  given: GraphQLInputType,
): string | null {
  const type = getNullableType(given);
  const values = VALUES[`${owner}.${name}`] ?? VALUES[name];
  if (values && !isListType(type)) return random.pick(values);
  if (isListType(type)) {
    if (values?.[0]?.startsWith('[')) return random.pick(values);
    const item = () => written(random, owner, name, type.ofType);
    const items = [item(), ...random.list(2, item)].flatMap((one) => one ?? []);
    return items.length > 0 ? `[${[...new Set(items)].join(', ')}]` : null;
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const value = randomValue(random, type.name, field);
      return value === null ? [] : [`${field.name}: ${value}`];
    });
    return `{ ${fields.join(', ')} }`;
  }
  return type.name === 'Boolean' ? random.pick(['true', 'false']) : null;
}

/** Whether random queries have values for it. */
export function hasValue(owner: string, { name, type }: Taken): boolean {
  const random = { integer: () => 2, pick: ([first]: readonly unknown[]) => first, list: () => [] };
  const asked = { name, type: new GraphQLNonNull(getNullableType(type)) } as Taken;
  return LEFT_OUT.has(name) || written(random as never, owner, name, asked.type) !== null;
}
