import type { MatchLevel } from '../../domain/definition-vocabulary.js';
import type { RecordKpiQuery, RecordObservationQuery, RecordSeriesQuery } from '../answers.js';
import { inJapanese, type Name, type Node, named, type RecordOf, townOf } from './context.js';
import { printedAt } from './places.js';

/** How near a KPI is to its indicator: narrower, as it counts only a part, is broader the other way. */
const MATCHES: Record<MatchLevel, string> = {
  EXACT: 'skos:exactMatch',
  CLOSE: 'skos:closeMatch',
  BROAD: 'skos:narrowMatch',
  NARROW: 'skos:broadMatch',
  RELATED: 'skos:relatedMatch',
};

export function kpiNode(kpi: RecordOf<RecordKpiQuery>, name: Name): Node {
  const it = name('kpis', kpi.id);
  return {
    ...it,
    '@type': ['schema:StatisticalVariable', 'prov:Entity'],
    'schema:identifier': kpi.id,
    'schema:name': named(kpi.name, kpi.nameEn),
    'schema:description': kpi.definition,
    'schema:unitText': kpi.unit,
    'schema:spatialCoverage': townOf(kpi.municipality, name),
    'schema:isPartOf': { ...name('plans', kpi.plan.id), 'schema:name': kpi.plan.name },
    'schema:about': kpi.policy && {
      ...name('policies', kpi.policy.id),
      'schema:name': kpi.policy.title,
    },
    [MATCHES[kpi.match]]: name('indicators', kpi.indicator.id),
    'api:Kpi.measuredBy': kpi.measuredBy,
    'api:Kpi.observations': toldFigures(kpi.observations, name),
    ...printedAt(it, kpi.evidence, name),
  };
}

/** A series of official statistics: each of its figures has its own place. */
export function seriesNode(series: RecordOf<RecordSeriesQuery>, name: Name): Node {
  return {
    ...name('series', series.id),
    '@type': ['schema:StatisticalVariable', 'prov:Entity'],
    'schema:identifier': series.id,
    'schema:name': inJapanese(series.label),
    'schema:publisher': named(series.publisher, series.publisherEn),
    'schema:spatialCoverage': townOf(series.municipality, name),
    [MATCHES[series.match]]: name('indicators', series.indicator.id),
    'api:StatisticSeries.dataset': named(series.dataset, series.datasetEn),
    'api:StatisticSeries.observations': toldFigures(series.observations, name),
  };
}

export function observationNode(figure: RecordOf<RecordObservationQuery>, name: Name): Node {
  const it = name('observations', figure.id);
  const { kpi, statistic } = figure;
  return {
    ...it,
    '@type': ['schema:Observation', 'prov:Entity'],
    'schema:identifier': figure.id,
    ...toldValue(figure),
    'schema:maxValue': figure.valueTo,
    'schema:unitText': figure.unit,
    'schema:observationAbout': townOf(figure.municipality, name),
    'schema:measuredProperty': [kpi ?? [], statistic ?? []]
      .flat()
      .map(({ indicator }) => name('indicators', indicator.id)),
    'schema:variableMeasured': kpi
      ? { ...name('kpis', kpi.id), 'schema:name': kpi.name }
      : statistic && { ...name('series', statistic.id), 'schema:name': statistic.label },
    'dcterms:bibliographicCitation': figure.citation,
    'api:Observation.date': figure.date,
    'api:Observation.periodType': figure.periodType,
    'api:Observation.comparator': figure.comparator,
    'api:Observation.wanted': figure.wanted,
    'api:Observation.obsStatus': figure.obsStatus,
    'api:Observation.note': figure.note,
    ...printedAt(it, figure.evidence, name),
  };
}

type ToldFigure = RecordOf<RecordKpiQuery>['observations'][number];

const toldFigures = (figures: readonly ToldFigure[], name: Name): Node[] =>
  figures.map((figure) => ({
    ...name('observations', figure.id),
    '@type': 'schema:Observation',
    ...toldValue(figure),
  }));

/** Without a value the reason stands in its place. */
const toldValue = (figure: Omit<ToldFigure, 'id'>) => ({
  'schema:value': figure.value,
  'schema:observationDate': figure.year === null ? null : String(figure.year),
  'schema:measurementQualifier': figure.measure,
  'api:Observation.raw': figure.raw,
  'api:Observation.missing': figure.missing,
});
