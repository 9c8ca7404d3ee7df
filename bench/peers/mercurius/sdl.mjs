export const sdl = /* GraphQL */ `
  type Query {
    municipality(code: ID!): Municipality
    municipalities(codes: [ID!]!): [Municipality!]!
    compare(
      indicator: ID!
      municipalities: [ID!]!
      measures: [Measure!]
      from: Int!
      to: Int!
    ): Comparison!
  }
  enum Measure {
    BASELINE
    TARGET
    ACTUAL
  }
  type Prefecture {
    code: ID!
    name: String!
  }
  type Municipality {
    code: ID!
    name: String!
    kind: String!
    prefecture: Prefecture!
    kpis(first: Int!): [Kpi!]!
  }
  type Kpi {
    id: ID!
    name: String!
    unit: String!
    observations: [Observation!]!
  }
  type Observation {
    id: ID!
    measure: Measure!
    year: Int
    value: Float
    unit: String!
    missing: String
    evidence: [Evidence!]!
  }
  type Evidence {
    quote: String!
    startLine: Int
  }
  type Comparison {
    unit: String!
    rows: [ComparisonRow!]!
  }
  type ComparisonRow {
    municipality: Municipality!
    kpi: Kpi
    statistic: StatisticSeries
    cells: [ComparisonCell!]!
  }
  type StatisticSeries {
    id: ID!
    name: String!
  }
  type ComparisonCell {
    year: Int!
    measure: Measure!
    value: Float
    missing: String
  }
`;
