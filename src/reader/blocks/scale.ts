import type { Word } from '../pages/page.js';

/** The width and height of an em of the page's usual type: 1 line is as high as 1 in a text, and 10 or so on a PDF page. */
export interface Scale {
  x: number;
  y: number;
}

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/gu;

/** The usual type of these words; null where there are none. */
export function scaleOf(words: readonly Word[]): Scale | null {
  const level = words.filter(({ text, box }) => text.length > 1 && box.width > box.height);
  const shown = level.length > 0 ? level : words;
  const x = median(shown.map(({ text, box }) => box.width / emsOf(text)));
  const y = median(words.map(({ size }) => size));
  return x > 0 && y > 0 ? { x, y } : null;
}

/** A wide letter takes an em, another half of one. */
const emsOf = (text: string) => (text.length + (text.match(WIDE)?.length ?? 0)) / 2 || 1;

/** 0 of nothing. */
export function median(numbers: readonly number[]): number {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[sorted.length >> 1] ?? 0;
}
