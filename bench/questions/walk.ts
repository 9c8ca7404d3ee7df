import { type Question, sample } from './question.js';

interface Figure {
  year: number | null;
  measure: string;
  value: number | null;
  missing: string | null;
}
interface Kpi {
  name: string;
  unit: string;
  observations: (Figure & { evidence: { quote: string; startLine: number | null }[] })[];
}
interface Town {
  code: string;
  name: string;
  kpis: Kpi[];
}
interface Nodes<T> {
  nodes: T[];
}
interface TownRow {
  rowId: string;
  name: string;
  kpisByMunicipalityCode: Nodes<{
    name: string;
    unit: string;
    observationsByKpiId: Nodes<
      Figure & { evidence: Nodes<{ quote: string; startLine: number | null }> }
    >;
  }>;
}

const KPI = `name unit observations {
      measure year value missing evidence { quote startLine }
    }`;

const factsOf = (towns: readonly Town[]) =>
  // Ours lists them by code, whatever the order that they are asked in.
  [...towns]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name, kpis }) => [
      code,
      name,
      kpis.map(({ name, unit, observations }) => [
        name,
        unit,
        observations.map(({ year, measure, value, missing, evidence }) => [
          year,
          measure,
          value,
          missing,
          evidence.map(({ quote, startLine }) => [quote, startLine]),
        ]),
      ]),
    ]);

/** From towns down to the lines that their figures are printed on. */
export const walk: Question = {
  id: 'walk',
  title: '5 municipalities → 16 to 20 KPIs each → observations → evidence',
  rate: 8,
  text: {
    ours: `query NAME($codes: [ID!]!, $first: Int!) {
  municipalities(filter: { codes: $codes }) {
    nodes { code name kpis(first: $first) { nodes { ${KPI} } } }
  }
}`,
    peers: `query NAME($codes: [ID!]!, $first: Int!) {
  municipalities(codes: $codes) { code name kpis(first: $first) { ${KPI} } }
}`,
    postgraphile: `query NAME($codes: [String!]!, $first: Int!) {
  municipalitiesByCodes(codes: $codes) {
    nodes {
      rowId name
      kpisByMunicipalityCode(first: $first, orderBy: POSITION_ASC) {
        nodes {
          name unit
          observationsByKpiId(orderBy: POSITION_ASC) {
            nodes {
              measure year value missing
              evidence(orderBy: POSITION_ASC) { nodes { quote startLine } }
            }
          }
        }
      }
    }
  }
}`,
  },
  variables: ({ held }, random) => ({
    codes: sample(random, held, 5),
    first: random.integer(16, 20),
  }),
  facts: {
    ours: ({
      municipalities,
    }: {
      municipalities: Nodes<Omit<Town, 'kpis'> & { kpis: Nodes<Kpi> }>;
    }) => factsOf(municipalities.nodes.map((town) => ({ ...town, kpis: town.kpis.nodes }))),
    peers: ({ municipalities }: { municipalities: Town[] }) => factsOf(municipalities),
    postgraphile: ({ municipalitiesByCodes }: { municipalitiesByCodes: Nodes<TownRow> }) =>
      factsOf(
        municipalitiesByCodes.nodes.map(({ rowId, name, kpisByMunicipalityCode: { nodes } }) => ({
          code: rowId,
          name,
          kpis: nodes.map(({ name, unit, observationsByKpiId }) => ({
            name,
            unit,
            observations: observationsByKpiId.nodes.map((row) => ({
              ...row,
              evidence: row.evidence.nodes,
            })),
          })),
        })),
      ),
  },
};
