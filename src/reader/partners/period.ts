import { yearsIn } from '../../domain/printed/years.js';

export interface Period {
  start?: number;
  /** None where the end is open. */
  end?: number;
}

const FROM = /(?:[~〜～∼－-]|から|以降)\s*$/u;
const TO = /^\s*(?:[~〜～∼－-])|まで\s*$/u;

/** The fiscal years that a period names; null where it is one year, or more than a start and an end. */
export function periodIn(text: string): Period | null {
  const [first, second, ...more] = yearsIn(text);
  if (first === undefined || more.length > 0) return null;
  if (second !== undefined) return { start: first, end: second };
  if (FROM.test(text)) return { start: first };
  return TO.test(text) ? { end: first } : null;
}
