// A comparison out of prepared statements.
import { layGrid } from './grid.mjs';

/** Unit and rows of an indicator across towns, in the order of the codes. */
export function compare(store, { indicator: id, municipalities: codes, measures, from, to }) {
  const indicator = store.indicator(id);
  if (!indicator) throw new Error(`there is no indicator ${id}`);
  const indicators = JSON.stringify([id, ...JSON.parse(indicator.relatedIds)]);
  const kpis = store.kpisCompared(codes, indicators);
  const statistics = store.statisticsCompared(codes, indicators);
  const [plans, official] = [kpis, statistics].map((series) => series.map((one) => one.id));
  const known = [...store.knownThroughOfKpis(plans), ...store.knownThroughOfStatistics(official)];
  const rows = layGrid({
    indicator,
    towns: townsOf(store, codes),
    kpis,
    statistics,
    figures: [...store.figuresOfKpis(plans), ...store.figuresOfStatistics(official)],
    knownThrough: new Map(known.map((row) => [row.seriesId, row.knownThrough])),
    measures,
    from,
    to,
  });
  return { unit: indicator.unit, rows };
}

/** The municipalities with these codes, in their order. */
export function townsOf(store, codes) {
  const byCode = new Map(store.municipalities(codes).map((town) => [town.code, town]));
  return codes.flatMap((code) => byCode.get(code) ?? []);
}
