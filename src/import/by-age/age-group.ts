import type { Words } from '../../tables/file-problems.js';

/** A group of ages: 0～4歳, or from an age on. */
export interface AgeGroup {
  from: number;
  /** Null where it has no end: 100歳以上. */
  to: number | null;
}

const FIVE_YEARS = 5;
const OPEN_ENDED = [80, 85, 90, 95, 100];

/** All that tables print: five years each, and what is left above, which began later as people grew older. */
export const AGE_GROUPS: readonly AgeGroup[] = [
  ...Array.from({ length: 100 / FIVE_YEARS }, (_, i) => ({
    from: i * FIVE_YEARS,
    to: i * FIVE_YEARS + FIVE_YEARS - 1,
  })),
  ...OPEN_ENDED.map((from) => ({ from, to: null })),
];

const PRINTED = /^(\d{1,3})(?:歳|才)?(?:(?:[-~〜‐–—−―]|から)(\d{1,3})(?:歳|才)|(?:歳|才)?以上)$/u;

/** The group that a head names: "0歳～4歳", "０-４歳" or "100歳以上"; null for other words and other groups. */
export function ageGroupIn(text: string): AgeGroup | null {
  const [, from, to] = PRINTED.exec(text.normalize('NFKC').replace(/\s+/gu, '')) ?? [];
  if (from === undefined) return null;
  const last = to === undefined ? null : Number(to);
  return AGE_GROUPS.find((one) => one.from === Number(from) && one.to === last) ?? null;
}

/** How it ends the id of a series: "age-0-to-4". */
export const ageId = ({ from, to }: AgeGroup) =>
  to === null ? `age-${from}-and-over` : `age-${from}-to-${to}`;

export const ageWords = ({ from, to }: AgeGroup): Words =>
  to === null
    ? { ja: `${from}歳以上`, en: `aged ${from} and over` }
    : { ja: `${from}～${to}歳`, en: `aged ${from} to ${to}` };
