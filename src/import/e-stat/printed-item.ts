/** An item as e-Stat prints it: "A1101_総人口【人】". */
export interface PrintedItem {
  code: string;
  name: string;
  /** Null where none is printed with it. */
  unit: string | null;
  /** All of it. */
  text: string;
}

const ITEM = /^#?([A-Z]\d{4,6})(?:_(.*?))?(?:【(.+)】)?$/u;
const YEAR = /^(\d{4})年度?$/u;
/** Years and 年度; others are months and quarters. */
const TIME_CODE = /^(\d{4})(?:0|1)00000$/;

/** The item of a head, or of a name beside its code; null for other words. */
export function readItem(text: string): PrintedItem | null {
  const [, code, name = '', unit = null] = ITEM.exec(text.trim()) ?? [];
  return code === undefined ? null : { code, name, unit, text: text.trim() };
}

/** "2020年度" and "2020年" are 2020. */
export function yearOf(text: string): number | null {
  const [, year] = YEAR.exec(text.normalize('NFKC').trim()) ?? [];
  return year === undefined ? null : Number(year);
}

/** The year of a time: 2020100000 is 2020; null where it is no year. */
export function yearOfTime(code: string, name: string): number | null {
  const [, year] = TIME_CODE.exec(code.trim()) ?? [];
  return year === undefined ? yearOf(name) : Number(year);
}
