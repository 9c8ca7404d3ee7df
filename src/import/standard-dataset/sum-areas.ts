import type { Sheet } from '../../tables/table.js';
import type { ReadContext, ReadDropped, ReadFigure } from '../dataset.js';
import { OF_A_SUM } from '../facts/fact-row.js';
import { problemAt } from '../problem-at.js';
import { surveyDay } from './survey-day.js';

/** The columns that tell the areas of a town apart. */
interface AreaTable {
  file: string;
  sheet: Sheet;
  /** "2026-05-31": that of every row. */
  day: string;
  places: { day: number; area: number | null; areaCode: number | null };
}

const TOTAL =
  /^(?:総数|総計|合計|計|市計|町計|村計|区計|(?:市|町|村|区)?(?:全体|全域)|全市|全町|全村)$/u;

const SUBTOTAL = /(?:小計|合計|総計|総数|[地学校支所区町村域部字]計|[(]計[)])$/u;

/**
 * The figures of a town from those of its areas: that of a row of the town as a whole where one is printed; else the sum,
 * where every area has a figure, with a note that says so. One area in two rows, sums of areas among them and another day
 * are problems.
 */
export function* sumAreas(
  reads: Iterable<ReadFigure | ReadDropped>,
  table: AreaTable,
  context: ReadContext,
): Generator<ReadFigure | ReadDropped> {
  const parts = new Map<string, ReadFigure[]>();
  const whole = new Map<string, ReadFigure>();
  const areas = new Map<string, number>();
  let checked = 0;
  for (const read of reads) {
    if ('dropped' in read) {
      yield read;
      continue;
    }
    const { row, series, municipality } = read;
    const own = `${municipality} ${series}`;
    const names = namesOf(municipality, context);
    const area = areaOf(table, row);
    if (area === '' || isWhole(nameOf(table, row), names)) {
      whole.set(own, read);
      yield read;
    } else {
      const figures = parts.get(own) ?? [];
      figures.push(read);
      parts.set(own, figures);
      // A row has a figure in several columns.
      if (row !== checked) checkRow(table, row, `${municipality} ${area}`, areas, context);
      checked = row;
    }
  }
  const sums = new Set<number>();
  const unnamed = new Set<number>();
  for (const [own, figures] of parts) {
    const printed = whole.get(own);
    if (printed) {
      checkUnnamed(table, printed, figures, unnamed, context);
      continue;
    }
    for (const { row } of figures) if (SUBTOTAL.test(nameOf(table, row))) sums.add(row);
    yield summed(figures);
  }
  for (const row of sums) context.problem(sumAmongAreas(table, row));
}

/** A town's own name, alone and behind its prefecture. */
function namesOf(municipality: string, { places }: ReadContext): string[] {
  const place = places.byCode.get(municipality);
  return place ? [place.name, `${places.prefectureNames.get(place.prefecture)}${place.name}`] : [];
}

/** Words for the whole, or the town's own name: 香取市, 香取市計. */
const isWhole = (area: string, names: readonly string[]): boolean =>
  TOTAL.test(area) ||
  names.some(
    (name) =>
      area.startsWith(name) &&
      /^[(]?(?:計|合計|総計|総数|全体|全域)?[)]?$/u.test(area.slice(name.length)),
  );

/** A row without a name is the whole only where it holds all areas; else it is one whose name is missing. */
function checkUnnamed(
  table: AreaTable,
  { row, value, column }: ReadFigure,
  areas: readonly ReadFigure[],
  told: Set<number>,
  context: ReadContext,
): void {
  if (value === null || told.has(row) || nameOf(table, row) !== '') return;
  const single = areas.filter((area) => !SUBTOTAL.test(nameOf(table, area.row)));
  const sum = single.reduce((all, area) => all + Number(area.value ?? 0), 0);
  if (Number(value) >= sum) return;
  told.add(row);
  const at = { file: table.file, sheet: table.sheet.name, row, column };
  context.problem(
    problemAt('SUM_DIFFERS', at, {
      ja: `地域名のない行の値 ${value} は、ほかの ${single.length} 地域の合計 ${sum} より小さく、全体の行ではありません。地域名を入れるか、全体なら公表元の値と見比べてください。`,
      en: `The row without an area's name has ${value}, less than the ${sum} of the ${single.length} other areas: it is not the whole. Add its name, or correct the whole.`,
    }),
  );
}

/** It would be added to what it is the sum of. */
function sumAmongAreas(table: AreaTable, row: number) {
  const { file, sheet, places } = table;
  const name = textIn(table, row, places.area);
  return problemAt(
    'FIGURE_TWICE',
    { file, sheet: sheet.name, row, column: places.area },
    {
      ja: `「${name}」は上の地域の小計のようです。足すと二重になります。小計の行を除いてください。`,
      en: `"${name}" looks like the sum of areas above it, which would be added twice: leave rows of subtotals out.`,
    },
  );
}

const textIn = ({ sheet }: AreaTable, row: number, column: number | null) =>
  column === null ? '' : (sheet.at(row, column)?.text.normalize('NFKC').trim() ?? '');

/** Without the white space that tables put into words of few characters: 総　数. */
const nameOf = (table: AreaTable, row: number) =>
  textIn(table, row, table.places.area).replace(/\s+/gu, '');

/** By its code where it has one. */
const areaOf = (table: AreaTable, row: number): string =>
  textIn(table, row, table.places.areaCode) || textIn(table, row, table.places.area);

function checkRow(
  { file, sheet, day, places }: AreaTable,
  row: number,
  area: string,
  areas: Map<string, number>,
  context: ReadContext,
): void {
  const first = areas.get(area);
  const at = { file, sheet: sheet.name, row };
  if (first !== undefined) {
    context.problem(
      problemAt(
        'FIGURE_TWICE',
        { ...at, column: places.areaCode ?? places.area },
        {
          ja: `この地域の行が ${first} 行目にもあります。足すと二重になります。行を一つにしてください。`,
          en: `This area stands in row ${first}, too, and would be added twice: leave one of the rows.`,
        },
      ),
    );
    return;
  }
  areas.set(area, row);
  const printed = sheet.at(row, places.day)?.text ?? '';
  if (surveyDay(printed) === day) return;
  context.problem(
    problemAt(
      'YEAR_UNREADABLE',
      { ...at, column: places.day },
      {
        ja: `調査年月日が ${day} のはずの表に「${printed}」とあります。日付ごとにファイルを分けてください。`,
        en: `The table is of ${day}, and here "${printed}" is printed: give one file for each day.`,
      },
    ),
  );
}

/** Whole numbers of people and households add up exactly. */
function summed(figures: readonly ReadFigure[]): ReadFigure {
  const [first] = figures as [ReadFigure];
  const rows = `${first.row}行目から${figures.at(-1)?.row}行目までの${figures.length}地域`;
  const gap = figures.find(({ value }) => value === null);
  if (gap) {
    const note = `${rows}のうち、${gap.row}行目などに数がないので、合計していない。`;
    return { ...gap, note };
  }
  const value = `${figures.reduce((sum, figure) => sum + Number(figure.value), 0)}`;
  return {
    ...first,
    row: OF_A_SUM,
    value,
    raw: value,
    note: `${rows}の合計。表に合計の行はない。`,
  };
}
