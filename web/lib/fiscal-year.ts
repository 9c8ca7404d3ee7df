/** The 年度 (April to March) of a day, as ISO 8601 writes it. */
export function fiscalYearOf(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month < 4 ? year - 1 : year;
}
