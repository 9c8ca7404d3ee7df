import { yearsIn } from '../../domain/printed/years.js';

const FISCAL_YEAR = /(?:(?:明治|大正|昭和|平成|令和|[MTSHR])(?:元|\d{1,2})|\d{4})年度/gu;
/** Of the paper, not of what it tells: 令和5年3月公表. */
const OF_THE_PAPER = /公表|公開|更新|作成|現在|時点/u;

/** The year that a title tells of, a 年度 before others; null where it names none, or several. */
export function titleYear(title: string): number | null {
  const lines = title.split('\n').map((line) => line.normalize('NFKC').replace(/\s+/gu, ''));
  const fiscal = lines.flatMap((line) => line.match(FISCAL_YEAR) ?? []).flatMap(yearsIn);
  const named =
    fiscal.length > 0
      ? fiscal
      : lines.filter((line) => !OF_THE_PAPER.test(line)).flatMap((line) => yearsIn(line));
  const [year = null, ...others] = new Set(named);
  return others.length > 0 ? null : year;
}
