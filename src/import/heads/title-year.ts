import { yearsIn } from '../../domain/printed/years.js';

/** The first year that a title names: that of the table; null where it names none. */
export function titleYear(title: string): number | null {
  for (const line of title.split('\n')) {
    const [year] = yearsIn(line);
    if (year !== undefined) return year;
  }
  return null;
}
