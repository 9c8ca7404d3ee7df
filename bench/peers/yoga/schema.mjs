import { compare, townsOf } from '../shared/compare.mjs';

/** The schema, its types one by one. */
export function schemaOf(builder, store) {
  const Measure = builder.enumType('Measure', { values: ['BASELINE', 'TARGET', 'ACTUAL'] });
  const Municipality = builder.objectRef('Municipality');
  const Kpi = builder.objectRef('Kpi');
  const Observation = builder.objectRef('Observation');

  const Evidence = builder.objectRef('Evidence').implement({
    fields: (t) => ({
      quote: t.exposeString('quote', { nullable: false }),
      startLine: t.exposeInt('startLine', { nullable: true }),
    }),
  });
  const Prefecture = builder.loadableObject('Prefecture', {
    load: async (codes) => {
      const byCode = new Map(store.prefectures(codes).map((row) => [row.code, row]));
      return codes.map((code) => byCode.get(code));
    },
    fields: (t) => ({
      code: t.exposeID('code', { nullable: false }),
      name: t.exposeString('name', { nullable: false }),
    }),
  });

  Observation.implement({
    fields: (t) => ({
      id: t.exposeID('id', { nullable: false }),
      measure: t.expose('measure', { type: Measure, nullable: false }),
      year: t.exposeInt('year', { nullable: true }),
      value: t.exposeFloat('value', { nullable: true }),
      unit: t.exposeString('unit', { nullable: false }),
      missing: t.exposeString('missing', { nullable: true }),
      evidence: t.loadableGroup({
        type: Evidence,
        load: async (ids) => store.evidenceOf(ids),
        group: ({ subjectId }) => subjectId,
        resolve: ({ id }) => id,
      }),
    }),
  });
  Kpi.implement({
    fields: (t) => ({
      id: t.exposeID('id', { nullable: false }),
      name: t.exposeString('name', { nullable: false }),
      unit: t.exposeString('unit', { nullable: false }),
      observations: t.loadableGroup({
        type: Observation,
        load: async (ids) => store.observationsOfKpis(ids),
        group: ({ kpiId }) => kpiId,
        resolve: ({ id }) => id,
      }),
    }),
  });
  Municipality.implement({
    fields: (t) => ({
      code: t.exposeID('code', { nullable: false }),
      name: t.exposeString('name', { nullable: false }),
      kind: t.exposeString('kind', { nullable: false }),
      prefecture: t.field({
        type: Prefecture,
        nullable: false,
        resolve: ({ prefectureCode }) => prefectureCode,
      }),
      kpis: t.loadableGroup({
        type: Kpi,
        args: { first: t.arg.int({ required: true }) },
        byPath: true,
        load: async (codes, _context, { first }) => store.kpisOfMunicipalities(codes, first),
        group: ({ municipalityCode }) => municipalityCode,
        resolve: ({ code }) => code,
      }),
    }),
  });

  const StatisticSeries = builder.objectRef('StatisticSeries').implement({
    fields: (t) => ({
      id: t.exposeID('id', { nullable: false }),
      name: t.exposeString('name', { nullable: false }),
    }),
  });
  const Cell = builder.objectRef('ComparisonCell').implement({
    fields: (t) => ({
      year: t.exposeInt('year', { nullable: false }),
      measure: t.expose('measure', { type: Measure, nullable: false }),
      value: t.exposeFloat('value', { nullable: true }),
      missing: t.exposeString('missing', { nullable: true }),
    }),
  });
  const Row = builder.objectRef('ComparisonRow').implement({
    fields: (t) => ({
      municipality: t.expose('municipality', { type: Municipality, nullable: false }),
      kpi: t.expose('kpi', { type: Kpi, nullable: true }),
      statistic: t.expose('statistic', { type: StatisticSeries, nullable: true }),
      cells: t.expose('cells', { type: [Cell], nullable: false }),
    }),
  });
  const Comparison = builder.objectRef('Comparison').implement({
    fields: (t) => ({
      unit: t.exposeString('unit', { nullable: false }),
      rows: t.expose('rows', { type: [Row], nullable: false }),
    }),
  });

  builder.queryType({
    fields: (t) => ({
      municipality: t.field({
        type: Municipality,
        nullable: true,
        args: { code: t.arg.id({ required: true }) },
        resolve: (_, { code }) => store.municipality(String(code)) ?? null,
      }),
      municipalities: t.field({
        type: [Municipality],
        args: { codes: t.arg.idList({ required: true }) },
        resolve: (_, { codes }) => townsOf(store, codes.map(String)),
      }),
      compare: t.field({
        type: Comparison,
        nullable: false,
        args: {
          indicator: t.arg.id({ required: true }),
          municipalities: t.arg.idList({ required: true }),
          measures: t.arg({ type: [Measure] }),
          from: t.arg.int({ required: true }),
          to: t.arg.int({ required: true }),
        },
        resolve: (_, { municipalities, ...args }) =>
          compare(store, { ...args, municipalities: municipalities.map(String) }),
      }),
    }),
  });
  return builder.toSchema();
}
