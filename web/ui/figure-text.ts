import type { Language } from '../lib/language.js';
import type { Comparator } from '../queries/vocabulary.js';

/** A figure as the API gives it; `valueTo` is the upper end of a range. */
export interface ShownFigure {
  value: number | null;
  valueTo: number | null;
  comparator: Comparator | null;
}

/** What is said before and behind a figure that is no point. */
const AROUND: Record<Comparator, Record<Language, readonly [before: string, behind: string]>> = {
  EQUAL: { ja: ['', ''], en: ['', ''] },
  AT_MOST: { ja: ['', '以内'], en: ['', 'or less'] },
  AT_LEAST: { ja: ['', '以上'], en: ['', 'or more'] },
  LESS_THAN: { ja: ['', '未満'], en: ['less than', ''] },
  MORE_THAN: { ja: ['', '超'], en: ['more than', ''] },
  ABOUT: { ja: ['約', ''], en: ['about', ''] },
  RANGE: { ja: ['', ''], en: ['', ''] },
};

/** A figure in parts, so that its words can be set smaller than its number: 約 30, 10〜20, 30 未満. */
export function figureParts(
  { value, valueTo, comparator }: ShownFigure,
  language: Language,
  format: (value: number) => string,
): { before: string; number: string; behind: string } {
  const [before, behind] = AROUND[comparator ?? 'EQUAL'][language];
  const ends = [value ?? 0, ...(valueTo === null ? [] : [valueTo])];
  return { before, number: ends.map(format).join(language === 'ja' ? '〜' : '–'), behind };
}

/** A figure in one line, the unit behind its number where one is given: 約 30 人, 30 人 未満. */
export function figureText(
  figure: ShownFigure,
  language: Language,
  format: (value: number) => string,
  unit = '',
): string {
  const { before, number, behind } = figureParts(figure, language, format);
  return [before, number, unit, behind].filter(Boolean).join(' ');
}
