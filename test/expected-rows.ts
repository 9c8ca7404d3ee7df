import type { IndicatorEntity } from '../src/db/entities/indicator.entity.js';
import type { ObservationEntity } from '../src/db/entities/observation.entity.js';
import type { SourceDocumentEntity } from '../src/db/entities/source-document.entity.js';
import type { Facts, Owner } from './facts.js';
import type { GridRequest } from './grid.js';

/**
 * What a comparison must show, worked out from the rows of the database by the words of the public
 * schema and of docs/decisions/reasons-for-gaps.md, with none of the rules in src/.
 */
export interface ExpectedRow {
  town: string;
  kind: 'none' | 'plan' | 'official';
  owner: Owner | null;
  related: boolean;
  figures: ObservationEntity[];
  documents: SourceDocumentEntity[];
}

/** Town by town as asked for, each once: its plans, or a row that says there is none; its statistics. */
export function expectedRows(
  facts: Facts,
  indicator: IndicatorEntity,
  request: GridRequest,
): ExpectedRow[] {
  const ids = [indicator.id, ...indicator.relatedIds];
  const rows = [...new Set(request.municipalities)].flatMap((town): ExpectedRow[] => {
    const row = (kind: 'plan' | 'official') => (owner: Owner) => {
      const figures = facts.figuresOf.get(owner.id) ?? [];
      const documents = figures.flatMap(({ id }) => facts.documentsOf.get(id) ?? []);
      const related = owner.match === 'RELATED' || owner.indicatorId !== indicator.id;
      return { town, kind, owner, related, figures, documents: [...new Set(documents)] };
    };
    const here = (owner: Owner) =>
      owner.municipalityCode === town && ids.includes(owner.indicatorId);
    const plans = facts.kpis.filter(here).map(row('plan'));
    const statistics = facts.statistics.filter(here).map(row('official'));
    const read = facts.documents.filter(({ municipalityCode }) => municipalityCode === town);
    const none = { town, owner: null, related: false, figures: [], documents: read };
    const empty = plans.every(({ related }) => related) ? [{ ...none, kind: 'none' as const }] : [];
    return [...empty, ...plans, ...statistics];
  });
  return [...rows.filter(({ related }) => !related), ...rows.filter(({ related }) => related)];
}

/**
 * The years asked for; where none are, from the first to the last year of the figures, or the last 年度
 * that had ended when the newest document was made.
 */
export function expectedYears(
  facts: Facts,
  rows: readonly ExpectedRow[],
  request: GridRequest,
): number[] {
  const printed = rows.flatMap(({ figures }) => figures.flatMap(({ year }) => year ?? []));
  const from = request.years?.from ?? Math.min(...printed);
  const to = request.years?.to ?? Math.max(...printed);
  const years: number[] = [];
  if (Number.isFinite(from)) {
    for (let year = from; year <= to; year++) years.push(year);
    return years;
  }
  const day =
    newestDay(
      facts,
      rows.flatMap(({ documents }) => documents),
    ) ?? newestDay(facts, facts.documents);
  let ended = Number(day?.slice(0, 4));
  while (lastDayOf(ended, 'FISCAL_YEAR', null) > (day ?? '')) ended--;
  return [ended];
}

const two = (n: number) => String(n).padStart(2, '0');

/**
 * 年度 ends in March of the next year, 年 in December; 年度末 (03-31) has the year of its 年度. A day that
 * the figures do not print is the end of the 年度.
 */
function lastDayOf(year: number, period: string, day: string | null): string {
  if (period === 'CALENDAR_YEAR') return `${year}-12-31`;
  if (period === 'POINT_IN_TIME' && day !== null) {
    return day < '04-01' ? `${year + 1}-${day}` : `${year}-${day}`;
  }
  return `${year + 1}-03-31`;
}

/** A document knows what was up to its date, or where it prints none up to its latest figure. */
function knownThrough(facts: Facts, document: SourceDocumentEntity): string | null {
  if (document.date) {
    const [year, month = 12, day] = document.date.split('-').map(Number);
    const last = day ?? new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
    return `${year}-${two(month)}-${two(last)}`;
  }
  const ends = facts.observations.flatMap(({ id, measure, year, periodType, date }) => {
    if (measure === 'TARGET' || facts.homeOf.get(id) !== document) return [];
    return date ?? (year === null ? [] : lastDayOf(year, periodType, null));
  });
  return ends.sort().at(-1) ?? null;
}

const known = new WeakMap<Facts, Map<SourceDocumentEntity, string | null>>();

/** The last day that the newest of the documents speaks of. */
export function newestDay(facts: Facts, documents: readonly SourceDocumentEntity[]): string | null {
  const days = known.get(facts) ?? new Map<SourceDocumentEntity, string | null>();
  known.set(facts, days);
  for (const document of documents) {
    if (!days.has(document)) days.set(document, knownThrough(facts, document));
  }
  const all = documents.flatMap((document) => days.get(document) ?? []);
  return all.sort().at(-1) ?? null;
}

/** Why a cell at which the source prints nothing is empty. */
export function expectedReason(
  facts: Facts,
  row: ExpectedRow,
  { measure, year }: { measure: string; year: number },
): string {
  if (row.kind === 'none') return 'NOT_IN_SOURCE';
  if (row.kind === 'official' && measure !== 'ACTUAL') return 'NOT_APPLICABLE';
  if (measure === 'ACTUAL') {
    const period = row.owner?.facets.period ?? 'FISCAL_YEAR';
    const printsDay = row.figures.some(({ date }) => date !== null);
    const day = printsDay ? (row.owner?.facets.day ?? null) : null;
    const newest = newestDay(facts, row.documents);
    const early = newest !== null && lastDayOf(year, period, day) > newest;
    return early ? 'AFTER_DOCUMENT' : 'NOT_IN_SOURCE';
  }
  const table = row.figures.filter((one) => one.measure === measure && one.year !== null);
  if (table.length === 0) return 'NOT_IN_SOURCE';
  return measure === 'TARGET' ? 'NOT_SET' : 'NOT_APPLICABLE';
}
