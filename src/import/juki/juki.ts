import type { Table } from '../../tables/table.js';
import { type Columns, readColumns } from '../columns.js';
import type { Dataset, Edition, Mismatch, Read, ReadContext } from '../dataset.js';
import { findColumnsByPath } from '../heads/find-columns-by-path.js';
import { placeOf } from '../heads/table-head.js';
import { problemAt } from '../problem-at.js';
import { type DatedColumn, readTowns } from '../read-towns.js';
import { ageColumns } from './age-columns.js';
import { findJukiTables, type JukiTable, RESIDENTS, type Residents } from './find-juki-tables.js';

/**
 * 住民基本台帳に基づく人口、人口動態及び世帯数: the tables by municipality, of all, Japanese and foreign residents, and those by
 * groups of ages.
 */
export const JUKI: Dataset = { id: 'juki', recognise, read };

const SUFFIX: Record<Residents, string> = { ALL: '', JAPANESE: '.japanese', FOREIGN: '.foreign' };

function recognise(tables: readonly Table[], wanted: string | null): Edition | Mismatch {
  const [found, ...more] = tables.flatMap(findJukiTables);
  if (!found || more.length > 0) return { mismatch: MISMATCH };
  const year = found.year ?? (wanted && yearOf(wanted));
  const ages = found.sexColumn === null ? '' : '.ages';
  return year
    ? { edition: `${year}${SUFFIX[found.residents]}${ages}` }
    : { mismatch: UNDATED, undated: true };
}

/** "2026.ages": the year that an edition begins with. */
const yearOf = (edition: string) => Number(/^\d{4}/.exec(edition)?.[0] ?? 0);

const MISMATCH = {
  ja: '「住民基本台帳人口・世帯数、人口動態（市区町村別）」か「年齢階級別人口（市区町村別）」の表が一つ要ります。表題に「令和4年1月1日住民基本台帳…」のような日付、見出しに団体コード、市区町村名、人口か年齢がある、公表元のファイルを一つずつ渡してください（都道府県別の表は別のものです）。',
  en: 'One table of 住民基本台帳人口・世帯数、人口動態（市区町村別） or 年齢階級別人口（市区町村別） is wanted: with its date in the title, and heads for code, municipality and 人口 or ages. Give one file at a time, as it was published; those by prefecture are others.',
};

const UNDATED = {
  ja: '年齢階級別人口の表ですが、何年のものか書かれていません。「import juki 2026.ages ファイル」（日本人住民は 2026.japanese.ages、外国人住民は 2026.foreign.ages）のように、公表元のページにある年を添えてください。',
  en: 'This is a table by ages that names no year: add the one that the publisher’s page names, as in "import juki 2026.ages FILE" (2026.japanese.ages, 2026.foreign.ages).',
};

function* read(
  tables: readonly Table[],
  { edition }: Edition,
  context: ReadContext,
): Generator<Read> {
  const columns = readColumns(JUKI.id);
  for (const table of tables.flatMap(findJukiTables)) {
    const { file, sheet, head, sexColumn } = table;
    const year = table.year ?? yearOf(edition);
    yield* readTowns(
      {
        ...{ file, sheet, firstRow: head.firstRow, title: head.title },
        columns:
          sexColumn === null
            ? datedColumns({ ...table, year }, columns, context)
            : ageColumns({ ...table, year, sexColumn }, columns, context),
        place: (cells) => placeOf(head.place, cells),
      },
      columns,
      context,
    );
  }
}

const otherYear = (title: number, head: number) => ({
  ja: `表題によれば ${title} 年の欄のはずですが、見出しは ${head} 年です。公表元の表と見比べて、どちらかを直してください。`,
  en: `By the title this column is of ${title}, but its head says ${head}: compare both with the publisher's file and correct one.`,
});

/** What is counted on a day; all else happened within a year. */
const isStock = (head: string) => /^(?:人口|世帯数)/u.test(head.split(' > ').at(1) ?? '');

function datedColumns(
  { file, sheet, head, residents, year, flowYear }: JukiTable & { year: number },
  columns: Columns,
  context: ReadContext,
): DatedColumn[] {
  const all = RESIDENTS[residents];
  const heads = head.columns.map((one) => ({ ...one, parts: [all, ...one.parts] }));
  const found = findColumnsByPath({ file, sheet: sheet.name }, heads, columns, context);
  return found.map(({ head: { text, ...at }, is, printedYear, printedUnit }) => {
    const isOfDay = isStock(is.heads[0] ?? '');
    const own = isOfDay ? year : (flowYear ?? year - 1);
    if (printedYear !== null && printedYear !== own && (isOfDay || printedYear !== year)) {
      context.problem(problemAt('YEAR_UNREADABLE', at, otherYear(own, printedYear)));
    }
    return {
      ...{ is, printedUnit },
      head: { ...at, text: text.slice(all.length + ' > '.length) },
      year: printedYear ?? own,
    };
  });
}
