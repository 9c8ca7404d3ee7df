import type { FactRow } from './fact-row.js';

type Printed = Pick<FactRow, 'value' | 'raw'>;

/** What the last digit of a print is worth: 1,000 where "456,499" stands for 456499000; null where no number is printed. */
export function printedStep({ value, raw }: Printed): number | null {
  const digits = raw.normalize('NFKC').replace(/[^\d.]/g, '');
  const printed = Number(digits);
  if (value === null || !(printed > 0)) return null;
  return Math.abs(Number(value) / printed) * 10 ** -(digits.split('.')[1] ?? '').length;
}

/** Whether one is the other, printed with fewer digits: an amount in 千円 beside the same in 円. */
export function isRounded(a: Printed, b: Printed): boolean {
  const [one, other] = [printedStep(a), printedStep(b)];
  if (one === null || other === null || one === other) return false;
  return Math.abs(Number(a.value) - Number(b.value)) < Math.max(one, other);
}
