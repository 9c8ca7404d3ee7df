import { eraNumber, eraYear } from '../../domain/printed/eras.js';
import { readColumns } from '../columns.js';
import type { Dataset, Edition, Mismatch, Read, ReadContext } from '../dataset.js';
import { findColumnsByPath } from '../heads/find-columns-by-path.js';
import { placeOf, type TableHead, tableHead } from '../heads/table-head.js';
import { readTowns } from '../read-towns.js';
import type { Sheet, Table } from '../tables/table.js';

/** 住民基本台帳に基づく人口、人口動態及び世帯数: the tables by municipality, of all, Japanese and foreign residents. */
export const JUKI: Dataset = { id: 'juki', recognise, read };

const TITLE =
  /(明治|大正|昭和|平成|令和)(元|\d+)年\d+月\d+日(?:現在)?住民基本台帳(?:.*?(明治|大正|昭和|平成|令和)(元|\d+)年度?.*?人口動態)?/u;
/** Until then the register held Japanese nationals alone, and no title says so. */
const LAST_OF_JAPANESE_ALONE = 2012;

/** Whose table it is: a title names them in brackets. */
const RESIDENTS = { ALL: '総計', JAPANESE: '日本人住民', FOREIGN: '外国人住民' } as const;
type Residents = keyof typeof RESIDENTS;
const SUFFIX: Record<Residents, string> = { ALL: '', JAPANESE: '.japanese', FOREIGN: '.foreign' };

interface Found {
  file: string;
  sheet: Sheet;
  head: TableHead;
  residents: Residents;
  /** Of the population, and of what happened in the year before. */
  year: number;
  flowYear: number;
}

function recognise(tables: readonly Table[]): Edition | Mismatch {
  const [found, ...more] = tables.flatMap(findTables);
  return found && more.length === 0
    ? { edition: `${found.year}${SUFFIX[found.residents]}` }
    : { mismatch: MISMATCH };
}

const MISMATCH = {
  ja: '「住民基本台帳人口・世帯数、人口動態（市区町村別）」の表が一つ要ります。表題に「令和4年1月1日住民基本台帳人口…」のような日付、見出しに団体コード、市区町村名、人口がある、公表元のファイルを一つずつ渡してください（年齢階級別と都道府県別の表は別のものです）。',
  en: 'One table of 住民基本台帳人口・世帯数、人口動態（市区町村別） is wanted: with its date in the title, and heads for code, municipality and 人口. Give one file at a time, as it was published; those by age and by prefecture are others.',
};

function findTables({ file, sheets }: Table): Found[] {
  return sheets.flatMap((sheet): Found[] => {
    const head = tableHead(sheet);
    const title = head?.title.normalize('NFKC').replace(/\s+/gu, '') ?? '';
    const [, era = '', n = '', flowEra, flowN] = TITLE.exec(title) ?? [];
    const year = eraYear(era, eraNumber(n));
    if (!head || year === null || title.includes('年齢')) return [];
    const flowYear = flowEra && flowN ? eraYear(flowEra, eraNumber(flowN)) : year - 1;
    const residents = residentsOf(title, year);
    return [{ file, sheet, head, residents, year, flowYear: flowYear ?? year - 1 }];
  });
}

function residentsOf(title: string, year: number): Residents {
  if (title.includes(RESIDENTS.JAPANESE)) return 'JAPANESE';
  if (title.includes(RESIDENTS.FOREIGN)) return 'FOREIGN';
  return year <= LAST_OF_JAPANESE_ALONE ? 'JAPANESE' : 'ALL';
}

/** What is counted on a day; all else happened within a year. */
const isStock = (head: string) => /^(?:人口|世帯数)/u.test(head.split(' > ').at(1) ?? '');

function* read(tables: readonly Table[], _: Edition, context: ReadContext): Generator<Read> {
  const columns = readColumns(JUKI.id);
  for (const { file, sheet, head, residents, year, flowYear } of tables.flatMap(findTables)) {
    const heads = head.columns.map((one) => ({
      ...one,
      parts: [RESIDENTS[residents], ...one.parts],
    }));
    const found = findColumnsByPath({ file, sheet: sheet.name }, heads, columns, context);
    yield* readTowns(
      {
        ...{ file, sheet, firstRow: head.firstRow },
        columns: found.map(({ head: { text, ...at }, is, printedYear }) => ({
          is,
          head: { ...at, text: text.slice(RESIDENTS[residents].length + ' > '.length) },
          year: printedYear ?? (isStock(is.heads[0] ?? '') ? year : flowYear),
        })),
        place: (cells) => placeOf(head.place, cells),
      },
      columns,
      context,
    );
  }
}
