import type { Page, Word } from '../pages/page.js';
import { endOf } from './text-lines.js';

/** A sheet with two pages is so much wider than high. */
const WIDE = 1.2;
const NUMBER = /^[-–—‐~～\s]*(\p{Nd}+)[-–—‐~～\s]*$/u;

/** The two pages of a spread, each with its number at the foot; null where a page is one. */
export function spread(page: Page): readonly [Page, Page] | null {
  if (page.width < WIDE * page.height) return null;
  const x = page.width / 2;
  if (page.words.some((word) => word.box.x < x && endOf(word) > x)) return null;
  const left = page.words.filter((word) => word.box.x < x);
  const right = page.words.filter((word) => word.box.x >= x);
  const [number, next] = [numberAt(left), numberAt(right)];
  if (number === null || next !== number + 1) return null;
  const half = (words: readonly Word[], from: number, to: number): Page => ({
    ...page,
    words,
    rules: page.rules.filter((rule) => {
      const middle = (rule.from.x + rule.to.x) / 2;
      return middle >= from && middle < to;
    }),
  });
  return [half(left, Number.NEGATIVE_INFINITY, x), half(right, x, Number.POSITIVE_INFINITY)];
}

/** The number that stands alone below all else. */
function numberAt(words: readonly Word[]): number | null {
  const lowest = words.reduce<Word | null>(
    (low, word) => (low && low.box.y >= word.box.y ? low : word),
    null,
  );
  if (!lowest) return null;
  const isAlone = words.every(
    (word) => word === lowest || word.box.y + word.box.height <= lowest.box.y,
  );
  const [, digits] = (isAlone && NUMBER.exec(lowest.text)) || [];
  return digits === undefined ? null : Number(digits.normalize('NFKC'));
}
