import { isKnownUnit } from '../../domain/printed/printed-unit.js';
import { quantitiesIn } from '../../domain/printed/quantities.js';
import { MEASURES, SPELLINGS } from '../../domain/unit-table.js';
import { fold } from '../../lib/text.js';

const LATIN = new Set(
  [...SPELLINGS.flat(), ...MEASURES.map(([unit]) => unit)].filter((unit) =>
    /^[A-Za-zμ]/u.test(unit),
  ),
);
const SCALE = /^[十百千万億兆]{0,3}/u;
/** Of how many, behind a stroke: 10万人, 年, 千人. */
const DIVISOR =
  /^(?:1,?0{2,3}|10?万|千)?(?:人|世帯|件|戸|世帯)$|^(?:年度?|月|週|日|時間|時|分|回|人日)$/u;

/** Whether a text is nothing but a unit: 人, 千円, ha, 万t, 人/年, 件/10万人. */
export function isUnit(text: string): boolean {
  const plain = fold(text);
  if (isOne(plain)) return true;
  const [first, ...others] = plain.split(/[・/]/u);
  if (!first || others.length === 0 || !isOne(first)) return false;
  const [read] = quantitiesIn(`1${plain}`);
  return read?.unit === plain && others.every((part) => isOne(part) || DIVISOR.test(part));
}

const isOne = (plain: string) => isKnownUnit(plain) || LATIN.has(plain.replace(SCALE, ''));
