// The grid of a comparison, laid by the peers: the same cells and reasons as ours, one plain pass.

const MEASURES = ['BASELINE', 'TARGET', 'ACTUAL'];
const EXPONENT = { 千円: 3, 万円: 4, 百万円: 6, 億円: 8, 千人: 3, 万人: 4, 千件: 3, 万件: 4 };

/**
 * The rows of a comparison, RELATED ones last.
 * `figures` are observations with the id of their series; `knownThrough` is by series.
 */
export function layGrid({
  indicator,
  towns,
  kpis,
  statistics,
  figures,
  knownThrough,
  measures,
  from,
  to,
}) {
  const asked = MEASURES.filter((measure) => !measures || measures.includes(measure));
  const figuresOf = groupBy(figures, 'seriesId');
  const kpisOf = groupBy(kpis, 'municipalityCode');
  const statisticsOf = groupBy(statistics, 'municipalityCode');
  const grid = { indicator, asked, from, to };
  const rows = [];
  const related = [];
  const add = (municipality, kind, series) => {
    const own = figuresOf.get(series?.id) ?? [];
    const held = { kind, figures: own, knownThrough: knownThrough.get(series?.id) ?? null };
    const row = {
      municipality,
      kpi: kind === 'plan' ? series : null,
      statistic: kind === 'official' ? series : null,
      cells: layCells(held, grid),
    };
    (series && isRelated(series, indicator) ? related : rows).push(row);
  };
  for (const town of towns) {
    const plans = kpisOf.get(town.code) ?? [];
    if (!plans.some((kpi) => !isRelated(kpi, indicator))) add(town, 'none', null);
    for (const kpi of plans) add(town, 'plan', kpi);
    for (const series of statisticsOf.get(town.code) ?? []) add(town, 'official', series);
  }
  return [...rows, ...related];
}

const isRelated = (series, indicator) =>
  series.indicatorId !== indicator.id || series.match === 'RELATED';

function layCells(held, { indicator, asked, from, to }) {
  const at = new Map(held.figures.map((one) => [`${one.measure}/${one.year}`, one]));
  const cells = [];
  for (let year = from; year <= to; year++) {
    for (const measure of asked) {
      const figure = at.get(`${measure}/${year}`);
      const value = figure && figure.value !== null ? convert(figure, indicator.unit) : null;
      const missing = value === null ? (figure?.missing ?? whyMissing(held, measure, year)) : null;
      cells.push({ year, measure, value, missing });
    }
  }
  return cells;
}

function whyMissing({ kind, figures, knownThrough }, measure, year) {
  if (kind === 'none') return 'NOT_IN_SOURCE';
  if (measure === 'ACTUAL') {
    const typical = figures.find(({ periodType }) => periodType !== 'UNSPECIFIED')?.periodType;
    const end = typical === 'CALENDAR_YEAR' ? `${year}-12-31` : `${year + 1}-03-31`;
    return knownThrough === null || end <= knownThrough ? 'NOT_IN_SOURCE' : 'AFTER_DOCUMENT';
  }
  if (kind === 'official') return 'NOT_APPLICABLE';
  const dated = figures.some((one) => one.measure === measure && one.year !== null);
  if (!dated) return 'NOT_IN_SOURCE';
  return measure === 'TARGET' ? 'NOT_SET' : 'NOT_APPLICABLE';
}

/** By moving the decimal point, as floating-point division would round. */
function convert({ value, unit }, wanted) {
  const exponent = (EXPONENT[unit] ?? 0) - (EXPONENT[wanted] ?? 0);
  if (exponent === 0) return value;
  const [digits, power = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(power) + exponent}`);
}

/** Rows by the value of a column. */
export function groupBy(rows, column) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
}
