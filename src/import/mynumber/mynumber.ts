import { dateIn } from '../../domain/printed/dates.js';
import type { Sheet, Table } from '../../tables/table.js';
import { readColumns } from '../columns.js';
import type { Dataset, Edition, Mismatch, Read, ReadContext } from '../dataset.js';
import type { ColumnHead } from '../heads/column-heads.js';
import { findColumnsByPath } from '../heads/find-columns-by-path.js';
import { wordsOf } from '../heads/head-words.js';
import { placeOf, type TableHead, tableHead } from '../heads/table-head.js';
import { problemAt } from '../problem-at.js';
import { readTowns } from '../read-towns.js';
import { checkRates } from './check-rate.js';

/** マイナンバーカードの交付状況: one row for each municipality, of a day that the title or a column names. */
export const MYNUMBER: Dataset = { id: 'mynumber', recognise, read };

interface Found {
  file: string;
  sheet: Sheet;
  head: TableHead;
  /** "2022-04-01"; a month where only its end is named; null where nothing but the user says it. */
  day: string | null;
  /** The column of the day of the cards; null where the title names it. */
  dayColumn: number | null;
}

function recognise(tables: readonly Table[], wanted: string | null): Edition | Mismatch {
  const [found, ...more] = tables.flatMap(findTables);
  if (!found || more.length > 0) return { mismatch: MISMATCH };
  const edition = found.day ?? wanted;
  return edition && IS_DAY.test(edition) ? { edition } : { mismatch: UNDATED, undated: true };
}

const MISMATCH = {
  ja: '「マイナンバーカードの市区町村別交付枚数等」の表が一つ要ります。見出しに市区町村名と交付枚数（保有枚数）がある、公表元のファイルをそのまま渡してください。',
  en: 'One table of マイナンバーカードの市区町村別交付枚数等 is wanted: heads for the municipality and 交付枚数 or 保有枚数. Give the file as it was published.',
};

const UNDATED = {
  ja: 'マイナンバーカードの表ですが、いつのものか、一つに決まる書き方がありません。「import mynumber 2022-04-01 ファイル」（月末なら 2025-08）のように、公表元のページにある日を添えてください。',
  en: 'This is a table of Individual Number Cards that does not name one day: add the one that the publisher’s page names, as in "import mynumber 2022-04-01 FILE" (2025-08 for the end of a month).',
};

const CARDS = /^(?:累計)?(?:交付|保有)(?:枚数|件数)$/u;
/** What rates are of: 総数（人口）, 人口（R7.1.1時点）. */
const POPULATION = /^(?:総数)?[(]?人口[)]?(?:[(].*[)])?$/u;
const DAY = /基準日$/u;
/** An edition: a day, or the end of a month. */
const IS_DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;
const MONTH = 'yyyy-mm'.length;
const leafOf = ({ parts }: ColumnHead) => wordsOf(parts.at(-1) ?? '');

function findTables({ file, sheets }: Table): Found[] {
  return sheets.flatMap((sheet): Found[] => {
    const head = tableHead(sheet);
    const cards = head?.columns.find((one) => CARDS.test(leafOf(one)));
    if (!head || !cards) return [];
    const days = head.columns.filter((one) => DAY.test(leafOf(one)));
    const ofCards = days.find((one) => /^(?:交付|保有)/u.test(leafOf(one))) ?? days[0];
    const day = ofCards
      ? dayOf([sheet.at(head.firstRow, ofCards.column)?.text ?? ''])
      : (dayOf(cards.parts) ??
        dayOf(head.title.split('\n').filter(isOfCards)) ??
        dayOf([sheet.name ?? '']));
    return [{ file, sheet, head, day, dayColumn: ofCards?.column ?? null }];
  });
}

/** A title may also name the day of the population, and when it was published. */
const isOfCards = (line: string) =>
  !/公表|更新|作成/u.test(line) && (!line.includes('人口') || /交付|保有|カード/u.test(line));

/** The day that all of the texts name, as far as they print it; null where they name none, or several. */
function dayOf(texts: readonly string[]): string | null {
  const days = texts.flatMap((text) => dateIn(text) ?? []).filter((day) => day.length >= MONTH);
  const [longest = null] = days.toSorted((a, b) => b.length - a.length);
  return days.every((day) => longest?.startsWith(day)) ? longest : null;
}

function* read(
  tables: readonly Table[],
  { edition }: Edition,
  context: ReadContext,
): Generator<Read> {
  const columns = readColumns(MYNUMBER.id);
  for (const found of tables.flatMap(findTables)) {
    const { file, sheet, head } = found;
    checkDays(found, context);
    const heads = head.columns.filter((one) => !DAY.test(leafOf(one)));
    const year = Number(edition.slice(0, 4));
    const known = findColumnsByPath({ file, sheet: sheet.name }, heads, columns, context);
    const rows = readTowns(
      {
        ...{
          file,
          sheet,
          firstRow: head.firstRow,
          title: head.title,
          columns: known.map((one) => ({ ...one, year })),
        },
        place: (cells) => placeOf(head.place, cells),
      },
      columns,
      context,
    );
    const column = (series: string) => known.find(({ is }) => is.series === series)?.head.column;
    const population = head.columns.find((one) => POPULATION.test(leafOf(one)))?.column ?? null;
    const cardsOf = (rate: string) => column(rate.replace(/\.rate$/, '')) ?? null;
    yield* checkRates(rows, { sheet, population, cardsOf }, context);
  }
}

/** Two days in one table would be taken for one. */
function checkDays({ file, sheet, head, day, dayColumn }: Found, context: ReadContext): void {
  if (dayColumn === null) return;
  for (let row = head.firstRow; row <= sheet.rows; row++) {
    const cell = sheet.at(row, dayColumn);
    if (!cell || dateIn(cell.text) === day) continue;
    context.problem(
      problemAt(
        'YEAR_UNREADABLE',
        { file, sheet: sheet.name, row, column: dayColumn },
        {
          ja: `基準日が ${day} のはずの表に「${cell.text}」とあります。日付ごとにファイルを分けてください。`,
          en: `The table is of ${day}, and here "${cell.text}" is printed: give one file for each day.`,
        },
      ),
    );
  }
}
