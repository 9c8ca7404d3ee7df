import { rowOf } from '../db/memory/tables.js';
import type { Words } from '../domain/kind-words.js';
import type { Grouping } from './count-groups.js';

/** Groupings that several lists have. */

export const BY_MUNICIPALITY: Grouping = {
  by: 'row.municipalityCode',
  description: 'By municipality: its code.',
  namesOf: (code, { municipalities }) => namesOf(rowOf(municipalities, code)),
};

export const BY_INDICATOR: Grouping = {
  by: 'row.indicatorId',
  description: 'By indicator: its id.',
  namesOf: (id, { indicators }) => namesOf(rowOf(indicators, id)),
};

/** Of what has an indicator. */
export const BY_ITS_THEME: Grouping = {
  by: 'row.indicatorId',
  description: "By the theme of its indicator: the theme's id.",
  keysOf: (id, { indicators }) => [rowOf(indicators, String(id)).theme],
  namesOf: (id, { themes }) => namesOf(rowOf(themes, id)),
};

/** What a record with two names is called. */
export const namesOf = ({ name, nameEn }: { name: string; nameEn: string }) => ({
  JA: name,
  EN: nameEn,
});

/** By the year of a date. */
export const byYearOf = (column: string, description: string): Grouping => ({
  by: `row.${column}`,
  description,
  keysOf: (date) => [String(date).slice(0, 4)],
});

/** By the words of a closed list. */
export const byWord = <K extends string>(
  column: string,
  words: Words<K>,
  description: string,
  reason?: Grouping['reason'],
): Grouping => ({
  by: `row.${column}`,
  description,
  namesOf: (word) => words[word as K],
  reason,
});
