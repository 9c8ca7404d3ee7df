import type { Comparator } from '../../../src/domain/vocabulary.js';

/** How a document prints figures; it keeps to it. */
export interface FigureStyle {
  grouped: boolean;
  wide: boolean;
  /** Between a figure and its unit. */
  gap: '' | ' ';
}

const BOUNDS: Partial<Record<Comparator, string>> = { AT_LEAST: '以上', AT_MOST: '以下' };
const WIDE: Record<string, string> = { ',': '，', '.': '．', '-': '△' };

/** A figure without its unit: 12,345 or １２，３４５. */
export function printFigure(value: number, decimals: number, style: FigureStyle): string {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = style.grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const text = `${value < 0 ? '△' : ''}${grouped}${rest === undefined ? '' : `.${rest}`}`;
  return style.wide
    ? text.replace(
        /[\d,.]/g,
        (sign) => WIDE[sign] ?? String.fromCodePoint(sign.charCodeAt(0) + 0xfee0),
      )
    : text;
}

/** With its unit and its bound. */
export const printQuantity = (
  figure: string,
  unit: string,
  comparator: Comparator,
  style: FigureStyle,
) => `${figure}${unit === '' ? '' : style.gap}${unit}${BOUNDS[comparator] ?? ''}`;
