import type { Choice, TownKind, Whose } from './choices.js';
import type { OfficialTable } from './official-series.js';
import type { Statement } from './read-rows.js';

/** By what towns and series are known in the long tables. */
export interface Numbers {
  official: Pick<OfficialTable, 'ofIndicator'>;
  /** The position of a town. */
  townAt(code: string): number;
}

/** Lets the KPIs through that any of the choices is of; `s` is their table. */
export function kpisOf(choices: readonly Choice[]): Statement {
  return anyOf(choices, 'plans', {
    towns: (codes) => ({ sql: `s."municipalityCode" IN ${listed(codes)}`, values: codes }),
    pairs: (pairs) => ({
      sql: `(s."indicatorId", s."municipalityCode") IN (VALUES ${pairs.map(() => '(?, ?)').join(', ')})`,
      values: pairs.flatMap(({ indicatorId, municipalityCode }) => [indicatorId, municipalityCode]),
    }),
    kpis: ({ first, last }) => ({
      sql: 's."position" BETWEEN ? AND ?',
      values: [first, last],
    }),
    block: (indicators, { first, last }) => ({
      sql: `s."indicatorId" IN ${listed(indicators)} AND s."municipalityCode" IN
        (SELECT "id" FROM "municipality" WHERE "position" BETWEEN ? AND ?)`,
      values: [...indicators, first, last],
    }),
  });
}

/** Lets the series of towns through that any of the choices is of; `s` is their table. */
export function seriesTownsOf(
  choices: readonly Choice[],
  { official, townAt }: Numbers,
): Statement {
  const seriesOf = (indicator: string) =>
    official.ofIndicator(indicator).map(({ position }) => position);
  return anyOf(choices, 'official', {
    towns: (codes) => ({ sql: `s."town" IN ${listed(codes)}`, values: codes.map(townAt) }),
    pairs(pairs) {
      const values = pairs.flatMap(({ indicatorId, municipalityCode }) =>
        seriesOf(indicatorId).flatMap((series) => [series, townAt(municipalityCode)]),
      );
      const rows = Array.from({ length: values.length / 2 }, () => `(${WHOLE}, ${WHOLE})`);
      if (rows.length === 0) return NONE;
      return { sql: `(s."series", s."town") IN (VALUES ${rows.join(', ')})`, values };
    },
    kpis: null,
    block(indicators, { first, last }) {
      const series = indicators.flatMap(seriesOf);
      if (series.length === 0) return NONE;
      const sql = `s."series" IN ${listed(series)} AND s."town" BETWEEN ? AND ?`;
      return { sql, values: [...series, first, last] };
    },
  });
}

const WHOLE = 'CAST(? AS integer)';
/** Lets nothing through: a statement with it need not be sent. */
export const NONE: Statement = { sql: '1 = 0', values: [] };
const listed = (values: readonly unknown[]) => `(${values.map(() => '?').join(', ')})`;

/** How choices of each kind are written. */
interface Writing {
  towns(codes: string[]): Statement;
  pairs(pairs: Whose[]): Statement;
  /** Null where KPIs have none of what is read. */
  kpis: ((range: { first: number; last: number }) => Statement) | null;
  block(indicators: string[], block: { first: number; last: number }): Statement;
}

function anyOf(
  choices: readonly Choice[],
  kind: TownKind,
  { towns, pairs, kpis, block }: Writing,
): Statement {
  const codes = choices.flatMap((one) => (one.kind === kind ? one.municipalityCode : []));
  const asked = choices.flatMap((one) => (one.kind === 'pair' ? one : []));
  const ofBlocks = choices.flatMap((one) => (one.kind === 'block' ? one : []));
  const conditions = [...new Set(ofBlocks.map((one) => one.block))].map((which) =>
    block(
      ofBlocks.flatMap((one) => (one.block === which ? one.indicatorId : [])),
      which,
    ),
  );
  for (const one of choices) if (one.kind === 'kpis' && kpis) conditions.push(kpis(one));
  if (codes.length > 0) conditions.push(towns(codes));
  if (asked.length > 0) conditions.push(pairs(asked));
  if (conditions.length === 0) return NONE;
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(' OR ')})`,
    values: conditions.flatMap(({ values }) => values),
  };
}
