import { type Question, type Scope, sample } from './question.js';

interface Cell {
  year: number;
  measure: string;
  value: number | null;
  missing: string | null;
}
interface Row {
  municipality: { code: string; name: string };
  kpi: { name: string } | null;
  statistic: { name: string } | null;
  cells: Cell[];
}
interface FlatRow {
  code: string;
  town: string;
  series: string | null;
  cells: Cell[];
}

const CELLS = 'cells { year measure value missing }';
const rowsFields = (label: string) => `rows {
    municipality { code name }
    kpi { name }
    statistic { ${label} }
    ${CELLS}
  }`;

const factsOf = (rows: readonly FlatRow[]) =>
  rows
    .map(({ code, town, series, cells }) =>
      JSON.stringify([
        code,
        town,
        series,
        cells.map(({ year, measure, value, missing }) => [year, measure, value, missing]),
      ]),
    )
    // Within a town the order is the server's own.
    .sort();
const flat = ({ municipality: { code, name }, kpi, statistic, cells }: Row): FlatRow => ({
  code,
  town: name,
  series: kpi?.name ?? statistic?.name ?? null,
  cells,
});
const facts = ({ compare }: { compare: { rows: Row[] } }) => factsOf(compare.rows.map(flat));

interface Size {
  id: string;
  title: string;
  rate: number;
  /** How many towns, and out of which. */
  towns: number;
  of: keyof Pick<Scope, 'held' | 'all'>;
  years: readonly [number, number];
}

/** One indicator across towns, years and all three measures, towns varied. */
export function comparison({ id, title, rate, towns, of, years: [from, to] }: Size): Question {
  return {
    id,
    title,
    rate,
    text: {
      ours: `query NAME($indicator: String!, $municipalities: [ID!]!, $from: Int!, $to: Int!) {
  compare(indicator: $indicator, municipalities: $municipalities, years: { from: $from, to: $to }) {
    unit ${rowsFields('name: label')}
  }
}`,
      peers: `query NAME($indicator: ID!, $municipalities: [ID!]!, $from: Int!, $to: Int!) {
  compare(indicator: $indicator, municipalities: $municipalities, from: $from, to: $to) {
    unit ${rowsFields('name')}
  }
}`,
      postgraphile: `query NAME($indicator: String!, $municipalities: [String!]!, $from: Int!, $to: Int!) {
  indicatorByRowId(rowId: $indicator) { unit }
  compare(
    indicator: $indicator, municipalities: $municipalities, firstYear: $from, lastYear: $to
  ) { nodes { code town series ${CELLS} } }
}`,
    },
    variables: (scope, random) => ({
      indicator: scope.indicator,
      municipalities: sample(random, scope[of], towns),
      from,
      to,
    }),
    facts: {
      ours: facts,
      peers: facts,
      postgraphile: ({ compare }: { compare: { nodes: FlatRow[] } }) => factsOf(compare.nodes),
    },
  };
}
