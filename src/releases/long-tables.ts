import { OFFICIAL, OFFICIAL_EVIDENCE } from '../db/official.js';
import type { Rows } from '../ingest/assemble/rows.js';
import { groupsOf } from '../lib/align.js';
import { storedFigure } from './stored-figure.js';

type Row = Record<string, unknown>;

/** The rows of the tables that have no entity, and of evidence and KPIs, with their numbers. */
export interface LongTables {
  series: Row[];
  series_town: Row[];
  figure: Row[];
  figure_evidence: Row[];
  recordEvidence: Row[];
  /** By the id of a KPI. */
  figuresOfKpi: ReadonlyMap<string, { firstFigure: number; figures: number }>;
}

/** Numbers figures, series and evidence: those of plans first, official ones behind OFFICIAL. */
export function longTables(rows: Rows): LongTables {
  const numbered = (list: readonly { id: string }[]) =>
    new Map(list.map(({ id }, position) => [id, position]));
  const towns = numbered(rows.municipality);
  const indicators = numbered(rows.indicator);
  const documents = numbered(rows.sourceDocument);
  const figures = groupsOf(
    rows.observation,
    ({ kpiId, statisticId }) => kpiId ?? statisticId ?? '',
  );
  const figure: Row[] = [];
  const positions = new Map<string, number>();
  const figuresOfKpi: LongTables['figuresOfKpi'] = new Map();
  const add = (
    owner: { number: number; id: string; unit: string; periodType: string },
    row: { municipalityCode: string; indicatorId: string },
    first: number,
  ) => {
    const own = figures.get(owner.id) ?? [];
    for (const [i, one] of own.entries()) {
      const of = {
        ...owner,
        town: towns.get(row.municipalityCode) as number,
        indicator: indicators.get(row.indicatorId) as number,
      };
      figure.push(storedFigure(one, of, first + i, null));
      positions.set(one.id, first + i);
    }
    return { firstFigure: first, figures: own.length };
  };
  let next = 0;
  for (const [number, kpi] of rows.kpi.entries()) {
    const { id, unit, facets } = kpi;
    const own = add({ number, id, unit, periodType: facets.period }, kpi, next);
    (figuresOfKpi as Map<string, typeof own>).set(id, own);
    next += own.figures;
  }
  const series: Row[] = [];
  const seriesTown: Row[] = [];
  next = OFFICIAL;
  const bySeries = groupsOf(rows.statisticSeries, ({ id }) => id.slice('statistic/'.length, -7));
  for (const [id, ofTowns] of bySeries) {
    const [{ indicatorId, label, publisher, dataset, match, facets } = ofTowns[0] as never] =
      ofTowns as [Rows['statisticSeries'][number]];
    const unit = figures.get(ofTowns[0]?.id ?? '')?.[0]?.unit ?? '';
    const periodType = facets.period;
    const position = series.length;
    const json = JSON.stringify(facets);
    series.push({
      ...{ position, id, indicatorId, label, publisher, dataset, match, facets: json },
      ...{ unit, periodType },
    });
    for (const row of ofTowns) {
      const owner = OFFICIAL + seriesTown.length;
      const own = add({ number: owner, id: row.id, unit, periodType }, row, next);
      next += own.figures;
      const town = towns.get(row.municipalityCode);
      seriesTown.push({ owner, series: position, town, ...own });
    }
  }
  const evidence: Row[] = [];
  const recordEvidence: Row[] = [];
  let ofPlans = 0;
  let ofStatistics = OFFICIAL_EVIDENCE;
  for (const { id, subjectId, documentId, ...row } of rows.evidence) {
    const figure = positions.get(subjectId);
    const position = figure !== undefined && figure >= OFFICIAL ? ofStatistics++ : ofPlans++;
    if (figure === undefined) recordEvidence.push({ id, position, subjectId, documentId, ...row });
    else {
      const document = documents.get(documentId);
      const { locator, ...rest } = row;
      evidence.push({ position, figure, document, ...rest, locator: JSON.stringify(locator) });
    }
  }
  return {
    ...{ series, series_town: seriesTown, figure, figure_evidence: evidence },
    ...{ recordEvidence, figuresOfKpi },
  };
}
