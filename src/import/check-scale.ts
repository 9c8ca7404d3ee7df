import type { Words } from '../tables/file-problems.js';

/**
 * What is wrong with a number cell whose format prints another size than it holds (`#,##0,` prints 70 for 70000): no
 * head says so, and the figure would be wrong by a thousand. Null where only digits behind the point are rounded, or
 * where the printed unit makes it what the cell holds; percentages are printed so always.
 */
export function scaledPrint(
  { raw, value, number }: { raw: string; value: string | null; number: number | null },
  inUnit: (value: string) => string,
): Words | null {
  if (number === null || value === null || /[%％]$/u.test(raw)) return null;
  const step = Number(inUnit('1'));
  const meant = Number(inUnit(value));
  if (Math.abs(meant - number) < step || Math.abs(Number(value) - number) < 1) return null;
  return {
    ja: `セルの値は ${number} ですが、表示形式により「${raw}」と表示されています。どちらの大きさが正しいか決まりません。表示形式を標準に戻すか、単位（千人など）を見出しに書いてください。`,
    en: `The cell holds ${number}, but its format prints "${raw}", and no head names a unit that says why: print the whole number, or name the unit (千人) in the head.`,
  };
}
