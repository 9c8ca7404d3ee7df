import { isObjectType } from 'graphql';
import type { Cell, Column, Row } from '../../src/export/column.js';
import type { Table } from '../../src/export/tables/table.js';
import { schema } from '../../src/graphql/schema.js';
import type { Api } from '../api.js';
import { elementAt, typeOf } from './schema-element.js';

const published = schema();
const AT_ONCE = 40;

/** The field of a record that leads to what a column of another type is of. */
const LEADING: Record<string, string> = {
  Municipality: 'municipality',
  Prefecture: 'prefecture',
  Plan: 'plan',
  Policy: 'policy',
  Theme: 'theme',
  Indicator: 'indicator',
  PlanPeriod: 'period',
  Facets: 'facets',
  SourceDocument: 'document',
};
const DEEPER: Record<string, string> = {
  'FacetDenominator.kind': 'facets { denominator { kind } }',
  'FacetDenominator.detail': 'facets { denominator { detail } }',
  'DefinitionSource.id': 'facets { source { id } }',
  'Facets.groups': 'facets { groups { kind detail } }',
};

/** What is asked of a record for a column of it. */
function selectionOf(of: string, coordinate: string): string {
  const [type = '', field] = coordinate.split('.');
  const { named } = typeOf(elementAt(published, coordinate));
  const key = named?.name === 'Municipality' ? 'code' : 'id';
  const asked = isObjectType(named) ? `${field} { ${key} }` : `${field}`;
  if (type === of) return asked;
  return DEEPER[coordinate] ?? `${LEADING[type]} { ${asked} }`;
}

/** The value at the end of single fields that lead to it. */
function cellOf(answered: unknown): Cell {
  if (Array.isArray(answered)) return answered.map((one) => cellOf(one) as string);
  if (typeof answered !== 'object' || answered === null) return answered as Cell;
  if ('detail' in answered && 'kind' in answered) {
    const { kind, detail } = answered as { kind: string; detail: string | null };
    return detail === null ? kind : `${kind}: ${detail}`;
  }
  return cellOf(Object.values(answered)[0]);
}

/** `Policy.code` is also how a municipality is called: the alias is the name of the column. */
const selections = (of: string, columns: readonly Column[]) =>
  columns.map(({ name, of: [first] }) => `${name}: ${selectionOf(of, first)}`).join('\n');

const readRow = (columns: readonly Column[], answered: Record<string, unknown>): Row =>
  Object.fromEntries(columns.map(({ name }) => [name, cellOf(answered[name])]));

/** The rows of a table of records as the API gives them, asked for by their ids. */
export async function recordsOfApi(api: Api, { of, columns }: Table, ids: readonly string[]) {
  const asked = await nodes(api, ids, `... on ${of} { ${selections(of, columns)} }`);
  return asked.map((one) => readRow(columns, one));
}

/** The parts that hang on records as the API gives them, with the id of their record. */
export async function partsOfApi(
  api: Api,
  { of, columns }: Table,
  { owner, field, ids }: { owner: string; field: string; ids: readonly string[] },
) {
  const [key, ...own] = columns;
  const asked = await nodes(
    api,
    ids,
    `... on ${owner} { id: ${owner === 'Municipality' ? 'code' : 'id'} parts: ${field} { ${selections(of, own)} } }`,
  );
  return asked.flatMap(({ id, parts }) =>
    (parts as Record<string, unknown>[]).map((part) => ({
      [key?.name ?? '']: id as string,
      ...readRow(own, part),
    })),
  );
}

async function nodes(api: Api, ids: readonly string[], fragment: string) {
  const rows: Record<string, unknown>[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const { data, errors } = await api.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ${fragment} } }`,
      { ids: ids.slice(from, from + AT_ONCE) },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    rows.push(...data.nodes);
  }
  return rows;
}
