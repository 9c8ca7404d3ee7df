/** EDTF level 0, as much of a date as is printed: "2023", "2023-11" or "2019-11-25". */

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999; the calendar repeats after 400 years. */
const sameCalendar = (year: string | undefined) => Number(year) + 400;

/** Whether the text is a year, a month or a day of the calendar. */
export function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(Date.UTC(sameCalendar(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** The last day of what the text names: "2023-02" is "2023-02-28". */
export function lastDay(date: string): string {
  const [year, month, day] = date.split('-');
  if (day) return date;
  if (!month) return `${year}-12-31`;
  const last = new Date(Date.UTC(sameCalendar(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(last).padStart(2, '0')}`;
}

/** The first day of what the text names: "2023" is "2023-01-01". */
export function firstDay(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}
