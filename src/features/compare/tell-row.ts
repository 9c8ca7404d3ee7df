import type { Facets } from '../../domain/facets.js';
import type { Language } from '../../domain/vocabulary.js';
import type { Sentence } from '../gaps.js';
import { FACET_WORDS } from '../indicators/facet-words.js';
import { seriesSource } from '../statistics/series-source.js';
import type { LaidRow } from './lay-grid.js';
import type { RowFindingCode } from './row-findings.js';
import { breaksOf } from './series-breaks.js';

/** What a finding tells of a row; "" where the town's name is enough. */
type Tell = (row: LaidRow, language: Language) => string;

function facetsOf({ kpi, statistic }: LaidRow): Facets {
  const series = kpi ?? statistic;
  if (!series) throw new Error('a finding on facets is about a series');
  return series.facets;
}

/** A word, with what is printed of it. */
const quoting = (word: string, printed: string | null, language: Language) => {
  if (printed === null) return word;
  return language === 'JA' ? `${word}「${printed}」` : `${word}, ${printed}`;
};
const NOT_PRINTED: Sentence = { JA: '記載なし', EN: 'not printed' };
const listing = (years: readonly number[], language: Language) =>
  language === 'JA' ? years.map((year) => `${year}年`).join('、') : years.join(', ');

const name: Tell = ({ kpi, statistic, concept }, language) => {
  const printed = kpi?.name ?? statistic?.label ?? '';
  if (language === 'JA') return `「${printed}」`;
  return `“${kpi ? (kpi.nameEn ?? printed) : concept.nameEn}”`;
};
const counted: Tell = (row, language) => {
  const { measurer, detail } = facetsOf(row);
  // Of surveys, the question says what is counted.
  return quoting(name(row, language), measurer === 'RESIDENT_SURVEY' ? detail : null, language);
};
const unit: Tell = (row, language) => FACET_WORDS.countUnit[facetsOf(row).countUnit][language];
const scope: Tell = (row, language) => {
  const { scope, detail } = facetsOf(row);
  const { match } = row;
  const whole = scope === 'ALL' || scope === 'JAPANESE_NATIONALS';
  if (whole && (match === 'NARROW' || match === 'BROAD')) {
    const printed = detail ?? row.kpi?.name ?? null;
    return quoting(FACET_WORDS.extent[match][language], printed, language);
  }
  return quoting(FACET_WORDS.scope[scope][language], detail, language);
};
const groups: Tell = (row, language) => {
  const { groups, scope } = facetsOf(row);
  if (groups.length === 0) return FACET_WORDS.scope[scope][language];
  return groups
    .map(({ kind, detail }) => quoting(FACET_WORDS.group[kind][language], detail, language))
    .join(language === 'JA' ? '・' : ' and ');
};
/** What is printed of a facet that has no list of words. */
const printed =
  (facet: 'threshold' | 'coverage' | 'event' | 'season'): Tell =>
  (row, language) => {
    const text = facetsOf(row)[facet];
    if (text === null) return NOT_PRINTED[language];
    return language === 'JA' ? `「${text}」` : text;
  };
const denominator: Tell = (row, language) => {
  const { denominator } = facetsOf(row);
  if (!denominator) return NOT_PRINTED[language];
  const { kind, detail } = denominator;
  return quoting(FACET_WORDS.denominator[kind][language], detail, language);
};
const season: Tell = (row, language) =>
  facetsOf(row).season === null ? period(row, language) : printed('season')(row, language);
const method: Tell = (row, language) => FACET_WORDS.method[facetsOf(row).method][language];
const source: Tell = ({ source, statistic, kpi }, language) => {
  if (source) return language === 'JA' ? source.name : source.nameEn;
  return (statistic ? seriesSource(statistic, language) : kpi?.measuredBy) ?? NOT_PRINTED[language];
};
const aggregation: Tell = (row, language) =>
  FACET_WORDS.aggregation[facetsOf(row).aggregation][language];
const since: Tell = (row, language) => {
  const { since } = facetsOf(row);
  if (since === null) return NOT_PRINTED[language];
  return language === 'JA' ? `${since}年から` : `from ${since}`;
};
const NO_DAY: Sentence = { JA: '日付の記載のない時点', EN: 'a day that is not printed' };
const period: Tell = (row, language) => {
  const { period, day } = facetsOf(row);
  if (period !== 'POINT_IN_TIME') return FACET_WORDS.period[period][language];
  if (day === null) return NO_DAY[language];
  const locale = language === 'JA' ? 'ja-JP' : 'en-GB';
  const parts = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`2000-${day}`).toLocaleDateString(locale, parts);
};
const measurer: Tell = (row, language) => {
  const { kpi, statistic } = row;
  const printed = statistic ? seriesSource(statistic, language) : kpi?.measuredBy;
  return quoting(FACET_WORDS.measurer[facetsOf(row).measurer][language], printed ?? null, language);
};
const seriesBreak: Tell = (row, language) => {
  const years = listing(breaksOf(row), language);
  return language === 'JA'
    ? `${name(row, language)}${years}から`
    : `${name(row, language)} from ${years}`;
};
const valued: Tell = (_row, language) => (language === 'JA' ? '値がある' : 'with values');
const census: Tell = ({ cells }, language) =>
  listing([...new Set(cells.flatMap(({ denominator }) => denominator?.year ?? []))], language);

/** What each finding tells of the rows that it is about. */
export const TELLS: Record<RowFindingCode, Tell | null> = {
  DEFINITION_DIFFERS: counted,
  UNIT_DIFFERS: unit,
  SCOPE_DIFFERS: scope,
  SCOPE_UNKNOWN: scope,
  GROUP_DIFFERS: groups,
  GROUP_UNKNOWN: groups,
  THRESHOLD_DIFFERS: printed('threshold'),
  THRESHOLD_UNKNOWN: printed('threshold'),
  COVERAGE_DIFFERS: printed('coverage'),
  COVERAGE_UNKNOWN: printed('coverage'),
  EVENT_DIFFERS: printed('event'),
  EVENT_UNKNOWN: printed('event'),
  DENOMINATOR_DIFFERS: denominator,
  DENOMINATOR_UNKNOWN: denominator,
  CUMULATIVE_AND_ANNUAL: aggregation,
  AGGREGATION_DIFFERS: aggregation,
  AGGREGATION_UNKNOWN: aggregation,
  START_DIFFERS: since,
  START_UNKNOWN: since,
  PERIOD_DIFFERS: period,
  PERIOD_UNKNOWN: period,
  SEASON_DIFFERS: season,
  MEASURER_DIFFERS: measurer,
  MEASURER_UNKNOWN: measurer,
  SOURCE_DIFFERS: source,
  SOURCE_UNKNOWN: source,
  METHOD_DIFFERS: method,
  METHOD_UNKNOWN: method,
  METHOD_VOLUNTARY: method,
  SERIES_BREAK: seriesBreak,
  // The figures say it themselves, each where it stands.
  BOUND_NOT_POINT: null,
  PROVISIONAL: null,
  UNDATED: null,
  NO_FIGURE: null,
  DENOMINATOR_YEAR_DIFFERS: census,
  NOTHING_TO_COMPARE: valued,
};
