import { eraNumber, eraYear } from '../../domain/printed/eras.js';
import type { Sheet, Table } from '../../tables/table.js';
import { ageGroupIn } from '../by-age/age-group.js';
import { type TableHead, tableHead } from '../heads/table-head.js';

/** Whose table it is: a title names them in brackets. */
export const RESIDENTS = { ALL: '総計', JAPANESE: '日本人住民', FOREIGN: '外国人住民' } as const;
export type Residents = keyof typeof RESIDENTS;

/** A table of residents by municipality. */
export interface JukiTable {
  file: string;
  sheet: Sheet;
  head: TableHead;
  residents: Residents;
  /** Of the population; null where nothing but the user says it, as of some tables by ages. */
  year: number | null;
  /** Of what happened, where the title says so: else it was in the year before. */
  flowYear: number | null;
  /** The column of 性別 where it is a table by ages, which has a row for all, men and women. */
  sexColumn: number | null;
}

const TITLE =
  /(明治|大正|昭和|平成|令和)(元|\d+)年(?:\d+月\d+日)?(?:現在)?住民基本台帳(?:.*?(明治|大正|昭和|平成|令和)(元|\d+)年度?.*?人口動態)?/u;
/** Until then the register held Japanese nationals alone, and no title says so. */
const LAST_OF_JAPANESE_ALONE = 2012;

/** The tables of a file that are of the residents' register. */
export function findJukiTables({ file, sheets }: Table): JukiTable[] {
  return sheets.flatMap((sheet): JukiTable[] => {
    const head = tableHead(sheet);
    if (!head) return [];
    const title = `${head.title}\n${sheet.name ?? ''}`.normalize('NFKC').replace(/\s+/gu, '');
    const [, era = '', n = '', flowEra, flowN] = TITLE.exec(title) ?? [];
    const sexColumn = sexColumnOf(head);
    const year = eraYear(era, eraNumber(n));
    if (year === null && sexColumn === null) return [];
    const flowYear = flowEra && flowN ? eraYear(flowEra, eraNumber(flowN)) : null;
    const residents = residentsOf(title, year);
    return [{ file, sheet, head, residents, year, flowYear, sexColumn }];
  });
}

/** Null where the heads name no ages. */
function sexColumnOf({ columns }: TableHead): number | null {
  const sex = columns.find(({ parts }) => parts.some((part) => part.trim() === '性別'));
  const isByAge = columns.some(({ parts }) => parts.some(ageGroupIn));
  return sex && isByAge ? sex.column : null;
}

function residentsOf(title: string, year: number | null): Residents {
  if (title.includes('日本人')) return 'JAPANESE';
  if (title.includes('外国人')) return 'FOREIGN';
  return year !== null && year <= LAST_OF_JAPANESE_ALONE ? 'JAPANESE' : 'ALL';
}
