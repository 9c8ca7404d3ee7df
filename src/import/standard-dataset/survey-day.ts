import { dateIn } from '../../domain/printed/dates.js';

const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;

/** 調査年月日 as "2026-05-31": of 20260531, too; null where it is no day. */
export function surveyDay(text: string): string | null {
  const date = dateIn(text.trim().replace(DIGITS, '$1-$2-$3'));
  return date?.length === 'yyyy-mm-dd'.length ? date : null;
}
