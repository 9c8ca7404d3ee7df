import type { Choice, Whose } from './choices.js';
import type { Range } from './kpi-ranges.js';
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
  return anyOf(choices, {
    pairs: (pairs) => ({
      sql: `(s."indicatorId", s."municipalityCode") IN (VALUES ${pairs.map(() => '(?, ?)').join(', ')})`,
      values: pairs.flatMap(({ indicatorId, municipalityCode }) => [indicatorId, municipalityCode]),
    }),
    kpis: ({ first, last }) => ({ sql: 's."position" BETWEEN ? AND ?', values: [first, last] }),
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
  return anyOf(choices, {
    towns: (codes) => ({ sql: `s."town" IN ${listed(codes)}`, values: codes.map(townAt) }),
    pairs(pairs) {
      const values = pairs.flatMap(({ indicatorId, municipalityCode }) =>
        seriesOf(indicatorId).flatMap((series) => [series, townAt(municipalityCode)]),
      );
      const rows = Array.from({ length: values.length / 2 }, () => `(${WHOLE}, ${WHOLE})`);
      if (rows.length === 0) return NONE;
      return { sql: `(s."series", s."town") IN (VALUES ${rows.join(', ')})`, values };
    },
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

/** How choices of each kind are written, as far as what is read is of any of them. */
interface Writing {
  towns?(codes: string[]): Statement;
  kpis?(range: Range): Statement;
  pairs(pairs: Whose[]): Statement;
  block(indicators: string[], block: Range): Statement;
}

function anyOf(choices: readonly Choice[], { towns, kpis, pairs, block }: Writing): Statement {
  const codes = choices.flatMap((one) => (one.kind === 'official' ? one.municipalityCode : []));
  const asked = choices.flatMap((one) => (one.kind === 'pair' ? one : []));
  const ofBlocks = choices.flatMap((one) => (one.kind === 'block' ? one : []));
  const conditions = [...new Set(ofBlocks.map((one) => one.block))].map((which) =>
    block(
      ofBlocks.flatMap((one) => (one.block === which ? one.indicatorId : [])),
      which,
    ),
  );
  for (const one of choices) if (one.kind === 'kpis' && kpis) conditions.push(kpis(one));
  if (codes.length > 0 && towns) conditions.push(towns(codes));
  if (asked.length > 0) conditions.push(pairs(asked));
  if (conditions.length === 0) return NONE;
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(' OR ')})`,
    values: conditions.flatMap(({ values }) => values),
  };
}
