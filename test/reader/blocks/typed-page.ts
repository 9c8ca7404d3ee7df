import type { Page, Rule, Word } from '../../../src/reader/pages/page.js';

/** The height of type that pages of tests are set in; a wide letter is as wide. */
export const SIZE = 10;

/** A word of a PDF page whose upper left corner is at x, y. */
export const wordAt = (x: number, y: number, text: string, size = SIZE): Word => ({
  text,
  page: 1,
  box: { x, y, width: widthOf(text, size), height: size },
  size,
});

export const widthOf = (text: string, size = SIZE) =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? size : size / 2), 0);

export const level = (y: number, from: number, to: number): Rule => ({
  from: { x: from, y },
  to: { x: to, y },
});
export const upright = (x: number, from: number, to: number): Rule => ({
  from: { x, y: from },
  to: { x, y: to },
});

export const pageOf = (words: readonly Word[], rules: readonly Rule[] = []): Page => ({
  number: 1,
  width: 595,
  height: 842,
  words,
  rules,
});
