import { partsOn, type Succession } from '../../domain/successions.js';
import { type FigureThrough, throughSuccessions } from '../../domain/through-successions.js';
import type { EvidenceOfFigure, OfficialFigure, SeriesDocument } from '../source.js';

/** What decides how figures of what ended are taken. */
export interface AreaRules {
  successions: readonly Succession[];
  /** Whether those of the parts of a town make that of the whole. */
  additive: boolean;
  /** The first and the last day that a figure of a year is of. */
  daysOf(year: number): { first: string; last: string };
  /** Where the figures of a year are printed. */
  documentOf(year: number): SeriesDocument | undefined;
}

/**
 * The figures of the municipalities of today, of figures that may be of what ended, under the codes that
 * are printed. A table that lists no town of before in a year is of areas as they were later: its
 * figures stay as they are.
 */
export function inTodaysAreas(
  figures: readonly OfficialFigure[],
  rules: AreaRules,
): OfficialFigure[] {
  const leadsTo = new Map(
    rules.successions.flatMap(({ code, successor, endedBy }) =>
      endedBy ? [[code, successor] as const] : [],
    ),
  );
  const isFormer = ({ municipalityCode: code }: OfficialFigure) =>
    (leadsTo.get(code) ?? code) !== code;
  const thenYears = new Set(figures.filter(isFormer).map(({ year }) => year));
  if (thenYears.size === 0) return [...figures];
  const heirs = new Set(leadsTo.values());
  const untouched = figures.filter((one) => !heirs.has(one.municipalityCode) && !isFormer(one));
  const concerned = new Map<string, OfficialFigure[]>();
  for (const one of figures) {
    const heir = leadsTo.get(one.municipalityCode) ?? one.municipalityCode;
    if (heirs.has(heir)) concerned.set(heir, [...(concerned.get(heir) ?? []), one]);
  }
  return [
    ...untouched,
    ...[...concerned].flatMap(([code, own]) => ofTown(code, own, thenYears, rules)),
  ];
}

/** After all that is known to have ended. */
const TODAY = '9999-12-31';

function ofTown(
  code: string,
  own: readonly OfficialFigure[],
  thenYears: ReadonlySet<number | null>,
  { successions, additive, daysOf, documentOf }: AreaRules,
): OfficialFigure[] {
  const byPlace = new Map(own.map((one) => [`${one.municipalityCode} ${one.year}`, one]));
  const find = (part: string, year: number) => byPlace.get(`${part} ${year}`);
  const years = [...new Set(own.flatMap(({ year }) => year ?? []))];
  const dayOf = (year: number) => {
    if (!thenYears.has(year)) return TODAY;
    const { first, last } = daysOf(year);
    const printed = own.flatMap((one) => (one.year === year ? one.municipalityCode : []));
    // Some lists of a 年度 are of its first day, some of its last.
    const fits = (day: string) => partsOn(code, day, successions).join() === printed.sort().join();
    return [last, first].find(fits) ?? (find(code, year) ? last : first);
  };
  const through = throughSuccessions(
    {
      ...{ code, years, dayOf, additive },
      figureOf: (part, year) => find(part, year)?.value?.toString() ?? null,
    },
    successions,
  );
  const dated = through.flatMap(
    (one) => figureThrough(code, one, find, documentOf(one.year)) ?? [],
  );
  return [...own.filter((one) => one.year === null && one.municipalityCode === code), ...dated];
}

function figureThrough(
  code: string,
  { year, value, area, of, lacking, breaks }: FigureThrough,
  find: (code: string, year: number) => OfficialFigure | undefined,
  document: SeriesDocument | undefined,
): OfficialFigure | null {
  const parts = of.flatMap((part) => find(part, year) ?? []);
  // Of a town under another code, that nothing is printed is its own gap, too.
  const gap = find(code, year) ?? (area === 'TODAY' ? find(lacking[0] ?? '', year) : undefined);
  const [first = gap] = parts;
  if (!first) return null;
  const whole = { ...first, municipalityCode: code };
  if (parts.length > 1) {
    const codes = parts.map(({ municipalityCode }) => municipalityCode);
    return {
      ...whole,
      value: Number(value),
      row: undefined,
      evidence: parts.flatMap((part) => evidenceOf(part, document)),
      raw: parts.map(printOf).join(' + '),
      note: `合併前の ${codes.join('、')} の和。`,
    };
  }
  const note = [first.note, areaNote(code, { area, value, lacking, breaks })]
    .filter(Boolean)
    .join(' ');
  const noted = note === '' ? whole : { ...whole, note };
  return breaks ? { ...noted, obsStatus: first.obsStatus ?? 'B' } : noted;
}

/** What has to be known of the area of a figure that is printed as it is. */
function areaNote(
  code: string,
  { area, value, lacking, breaks }: Pick<FigureThrough, 'area' | 'value' | 'lacking' | 'breaks'>,
): string | null {
  if (area === 'TODAY') return breaks ? 'この年から、合併で広がった区域の値。' : null;
  if (value === null) return null;
  const why = lacking.length > 0 ? `（${lacking.join('、')} の値がない）` : '';
  return `合併前の ${code} だけの値${why}。`;
}

const printOf = ({ raw, value }: OfficialFigure) => raw ?? String(value);

/** Of a part of a sum: its cell, which the row of the sum cannot name. */
function evidenceOf(
  part: OfficialFigure,
  document: SeriesDocument | undefined,
): readonly EvidenceOfFigure[] {
  const { row, municipalityCode: code } = part;
  if (row === undefined || !document) return part.evidence ?? [];
  const { documentId, sheet, columnHead } = document;
  return [
    {
      ...{ documentId, page: null, startLine: row, endLine: row, field: null },
      locator: [sheet, code, columnHead].flatMap((one) => one ?? []),
      ...{ quote: printOf(part), reading: 'CERTAIN', note: null },
    },
  ];
}
