import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { schema } from '../src/graphql/schema.js';

/** A list of the schema that is read page by page. */
export interface PagedList {
  /** "Query.plans", "Municipality.plans of municipality(code: "122360")" */
  name: string;
  field: string;
  /** Puts the field into a query, under the name `list`. */
  ask(selected: string): string;
  /** What the order is called: "Plan". */
  of: string;
  orderFields: readonly string[];
  /** Further arguments: those that must be there, and with them those that narrow it. */
  narrowed: readonly string[];
}

/** Records that lists hang on, as they are asked for. */
const PARENTS: Record<string, readonly string[]> = {
  Query: [],
  Municipality: ['municipality(code: "122360")', 'municipality(code: "352039")'],
  Prefecture: ['prefecture(code: "46")'],
  Country: ['country(code: "JP")'],
  Theme: ['theme(id: "community")'],
  Plan: ['plan(id: "katori/plan/second-comprehensive-plan-late")'],
  Indicator: ['indicator(id: "furusato-nozei.amount")'],
  SourceDocument: ['sourceDocument(id: "kirishima/document/policy-evaluation-2023")'],
};

const MUST: Record<string, string> = {
  'Query.search': 'query: "市"',
  'Query.municipalitiesWithoutTarget': 'indicator: "ふるさと納税"',
};

/** Conditions that let some rows through, by the name of the condition. */
const CONDITIONS: Record<string, string> = {
  municipalityCodes: '["122360", "462187"]',
  text: '"計画"',
  indicator: '"ふるさと納税"',
};

/** Found while two releases are compared, so in no order but that one, and not counted whole. */
const MERGED = 'ReleaseChangeConnection';

/** Every connection of the schema but that: those of the query, and those of some records. */
export function pagedLists(): PagedList[] {
  const built = schema();
  return Object.values(built.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type)) return [];
    const fields = Object.values(type.getFields()).filter(
      ({ type: given }) =>
        getNamedType(given).name.endsWith('Connection') && getNamedType(given).name !== MERGED,
    );
    return fields.flatMap((field) => {
      const parents = PARENTS[type.name];
      if (!parents) throw new Error(`say in PARENTS how a ${type.name} is asked for`);
      const list = describeList(built, type.name, field);
      if (type.name === 'Query') return [list];
      return parents.map((parent) => ({
        ...list,
        name: `${list.name} of ${parent}`,
        ask: (selected: string) => `parent: ${parent} { ${selected} }`,
      }));
    });
  });
}

type Field = GraphQLField<unknown, unknown>;

function describeList(built: GraphQLSchema, owner: string, field: Field): PagedList {
  const name = `${owner}.${field.name}`;
  const must = MUST[name] ?? '';
  const of = getNamedType(field.type).name.replace(/Connection$/, '');
  const order = built.getType(`${of}OrderField`);
  const takesOrder = field.args.some(({ name }) => name === 'orderBy');
  const filter = built.getType(`${of}Filter`);
  const takesFilter = field.args.some(({ name }) => name === 'filter');
  const conditions =
    takesFilter && isInputObjectType(filter)
      ? Object.keys(filter.getFields()).filter((condition) => condition in CONDITIONS)
      : [];
  return {
    name,
    field: field.name,
    ask: (selected) => selected,
    of,
    orderFields:
      takesOrder && isEnumType(order) ? order.getValues().map(({ name: value }) => value) : [],
    narrowed: [
      must,
      ...conditions.map((one) =>
        [must, `filter: { ${one}: ${CONDITIONS[one]} }`].filter(Boolean).join(', '),
      ),
    ],
  };
}
