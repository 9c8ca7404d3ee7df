import type { Facets } from '../../domain/facets.js';
import type { Language } from '../../domain/vocabulary.js';
import type { Sentence } from '../gaps.js';
import { FACET_WORDS } from '../indicators/facet-words.js';
import { FINDING_WORDS } from './finding-words.js';
import type { RowFinding, RowFindingCode } from './judge-rows.js';
import type { LaidRow } from './lay-grid.js';

/** What is told of each row, by which those that are alike are put together. */
type Tell = (row: LaidRow, language: Language) => string;

const facet =
  (key: 'countUnit' | 'aggregation' | 'scope' | 'period', detail?: 'detail' | 'day'): Tell =>
  (row, language) => {
    const facets = facetsOf(row);
    const word = FACET_WORDS[key][facets[key] as never] as Sentence;
    const more = detail ? facets[detail] : null;
    return more ? `${word[language]} (${more})` : word[language];
  };
const name: Tell = ({ kpi, statistic }, language) => {
  const printed = kpi?.name ?? statistic?.label ?? '';
  return language === 'JA' ? `「${printed}」` : `“${kpi?.nameEn ?? printed}”`;
};
const since: Tell = (row, language) =>
  String(facetsOf(row).since ?? (language === 'JA' ? '印刷なし' : 'not printed'));
const measurer: Tell = (row, language) =>
  row.statistic
    ? `${row.statistic.publisher} ${row.statistic.dataset}`
    : (row.kpi?.measuredBy ?? FACET_WORDS.measurer[facetsOf(row).measurer][language]);
const breakYear: Tell = ({ cells }) =>
  cells
    .flatMap(({ observation }) => (observation?.obsStatus === 'B' ? observation.year : []))
    .join();
const census: Tell = ({ cells }, language) => {
  const years = new Set(cells.flatMap(({ denominator }) => denominator?.year ?? []));
  return [...years].map((year) => (language === 'JA' ? `${year}年` : `${year}`)).join(', ');
};

const TELLS: Partial<Record<RowFindingCode, Tell>> = {
  DEFINITION_DIFFERS: name,
  UNIT_DIFFERS: facet('countUnit'),
  SCOPE_DIFFERS: facet('scope', 'detail'),
  SCOPE_UNKNOWN: facet('scope', 'detail'),
  CUMULATIVE_AND_ANNUAL: facet('aggregation'),
  AGGREGATION_DIFFERS: facet('aggregation'),
  AGGREGATION_UNKNOWN: facet('aggregation'),
  START_DIFFERS: since,
  START_UNKNOWN: since,
  PERIOD_DIFFERS: facet('period', 'day'),
  PERIOD_UNKNOWN: facet('period', 'day'),
  MEASURER_DIFFERS: measurer,
  MEASURER_UNKNOWN: measurer,
  SERIES_BREAK: breakYear,
  DENOMINATOR_YEAR_DIFFERS: census,
};

function facetsOf({ kpi, statistic }: LaidRow): Facets {
  const series = kpi ?? statistic;
  if (!series) throw new Error('a finding on facets is about a series');
  return series.facets;
}

/** A finding in a sentence, with what each of the towns counts. */
export function explainFinding({ code, level, rows }: RowFinding, language: Language): string {
  const head = FINDING_WORDS[code];
  const sentence = 'bar' in head ? head[level === 'NOT_COMPARABLE' ? 'bar' : 'caution'] : head;
  const details = listed(rows, TELLS[code] ?? (() => ''), language);
  if (language === 'JA') return `${sentence.JA}${details ? `（${details}）` : ''}。`;
  return `${sentence.EN}${details ? ` (${details})` : ''}.`;
}

const MOST_TOWNS = 5;

/** "支援金の利用者だけ: 香取市／日本人だけ: 山口市、美祢市" */
function listed(rows: readonly LaidRow[], tell: Tell, language: Language): string {
  const towns = new Map<string, Set<string>>();
  for (const row of rows) {
    const told = tell(row, language);
    const { name, nameEn } = row.municipality;
    const alike = towns.get(told) ?? new Set<string>();
    towns.set(told, alike.add(language === 'JA' ? name : nameEn));
  }
  return [...towns]
    .map(([told, names]) => {
      const shown = [...names].slice(0, MOST_TOWNS).join(language === 'JA' ? '、' : ', ');
      const rest = names.size - MOST_TOWNS;
      const more = language === 'JA' ? `ほか${rest}` : ` and ${rest} more`;
      return `${told ? `${told}: ` : ''}${shown}${rest > 0 ? more : ''}`;
    })
    .join(language === 'JA' ? '／' : '; ');
}
