import type { Language } from './language.js';
import { numberFormat } from './number-format.js';

/** How many yen one of a unit is. */
const YEN: Record<string, number> = { 円: 1, 千円: 1e3, 万円: 1e4, 百万円: 1e6, 億円: 1e8 };

const ENGLISH: Record<string, string> = {
  円: 'yen',
  千円: 'thousand yen',
  万円: 'ten thousand yen',
  百万円: 'million yen',
  億円: 'hundred million yen',
  人: 'people',
  千人: 'thousand people',
  件: 'cases',
  団体: 'groups',
  世帯: 'households',
  指数: 'index',
  部: 'copies',
  本: 'copies',
};

/** A unit in the reader's language; one that is not known stays as it is. */
export function unitName(unit: string, language: Language): string {
  if (language === 'ja') return unit;
  return unit
    .split('/')
    .map((part) => ENGLISH[part] ?? part)
    .join(' per ')
    .replace('per people', 'per person');
}

export interface AxisUnit {
  label: string;
  /** The least step between two values, in the comparison's unit: there are no half people. */
  least: number;
  /** A value of the comparison's unit, in that of the axis, of three digits where it is not as it is printed. */
  format: (value: number) => string;
  /** The same for a round value on the axis, which is never cut: no two may look the same. */
  tick: (value: number) => string;
}

/** The steps that each language counts large numbers in, each with the least number that is told in it. */
const STEPS = {
  ja: {
    yen: [
      [1e8, 1e8, '億円'],
      [1e4, 1e4, '万円'],
      [1, 1, '円'],
    ],
    // Counts below two steps, and those of five digits, are short enough as they are.
    count: [
      [2e8, 1e8, '億'],
      [2e4, 1e4, '万'],
    ],
  },
  en: {
    yen: [
      [1e9, 1e9, 'billion yen'],
      [1e6, 1e6, 'million yen'],
      [1e3, 1e3, 'thousand yen'],
      [1, 1, 'yen'],
    ],
    count: [
      [2e6, 1e6, 'million '],
      [2e4, 1e3, 'thousand '],
    ],
  },
} as const satisfies Record<Language, Record<string, [from: number, step: number, word: string][]>>;

/** Names an axis so that its numbers stay short: 2,000,000千円 are 20億円, 300,000人 are 30万人. */
export function axisUnit(unit: string, largest: number, language: Language): AxisUnit {
  const [numerator = '', ...per] = unit.split('/');
  const yen = YEN[numerator];
  const steps = STEPS[language][yen ? 'yen' : 'count'];
  const size = largest * (yen ?? 1);
  const [, step, word] = steps.find(([from]) => size >= from) ?? [
    0,
    1,
    yen ? steps.at(-1)?.[2] : '',
  ];
  const name = yen ? word : `${word}${unitName(numerator, language)}`;
  const rest = per.map((part) =>
    language === 'ja' ? `/${part}` : ` per ${part === '人' ? 'person' : part}`,
  );
  const scaled = (value: number) => (value * (yen ?? 1)) / step;
  // What stands in the unit that it is printed in stays as it is printed.
  const isPrinted = (yen ?? 1) === step && per.length === 0;
  // Twelve digits leave out what is only the machine's inexactness.
  const { format } = numberFormat(language, { maximumSignificantDigits: 12 });
  return {
    label: `${name}${rest.join('')}`,
    least: yen || per.length > 0 ? 0 : 1,
    format: (value) => format(isPrinted ? value : round(scaled(value))),
    tick: (value) => format(scaled(value)),
  };
}

/** Three digits are enough to compare by, and none before the point is lost; what is small never becomes 0. */
const round = (value: number): number =>
  Math.abs(value) < 100 ? Number(value.toPrecision(3)) : Math.round(value);
