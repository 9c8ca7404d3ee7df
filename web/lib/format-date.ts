import type { Language } from './language.js';

/** A date with as much of it as is printed: 2023, 2023-11 or 2019-11-25. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  const moment = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ja', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(moment);
}
