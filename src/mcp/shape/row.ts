import type { CompareQuery, Language } from '../queries/types.js';
import { attainedOf } from './attained.js';
import { type Documents, evidenceOf } from './evidence.js';
import { boundOf, figureOf } from './figure.js';
import { gapsOf } from './gaps.js';
import { named, townOf } from './named.js';

type Row = CompareQuery['compare']['rows'][number];
type Cell = Row['cells'][number];

/** Whose figures a row holds: a plan's, those of official statistics, or nobody's. */
function seriesOf({ kpi, statistic }: Row, language: Language) {
  if (kpi) return { kpi: kpi.id, name: named(kpi, language), plan: named(kpi.plan, language) };
  if (!statistic) return 'NO_FIGURE_IN_DOCUMENTS_READ';
  const { id: series, ...published } = statistic;
  return { series, ...published };
}

/** A row of a comparison: its verdict, then its figures, then a reason for each that is not there. */
export const rowOf = (row: Row, language: Language, documents: Documents) => ({
  town: townOf(row.municipality, language),
  of: seriesOf(row, language),
  match: row.match,
  group: row.comparableGroup,
  mayRank: row.mayRank,
  rankNote: row.rankNote,
  attainment: row.kpi?.attainment?.target ? attainedOf(row.kpi.attainment, documents) : null,
  figures: row.cells.filter(({ missing }) => missing === null).map((one) => cellOf(one, documents)),
  undated: row.undated.map((one) => figureOf(one, documents)),
  gaps: gapsOf(row.cells),
});

/** A value in the unit of the comparison, and what is printed. */
const cellOf = (cell: Cell, documents: Documents) => ({
  year: cell.year,
  measure: cell.measure,
  value: cell.value,
  valueTo: cell.valueTo,
  comparator: boundOf(cell.comparator),
  rank: cell.rank,
  rankedAmong: cell.rank === null ? null : cell.rankedCount,
  noRank: cell.rank === null ? cell.rankReason : null,
  id: cell.observation?.id,
  printed: cell.observation?.raw,
  periodType: cell.observation?.periodType,
  note: cell.observation?.note,
  evidence: cell.observation && evidenceOf(cell.observation.evidence, documents),
});
