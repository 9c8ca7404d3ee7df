import type { SearchType } from '../../domain/vocabulary.js';
import type { Entry } from '../derive/search-entries.js';
import type { Writer } from './writer.js';

const COLUMNS = [
  ...[
    'id',
    'position',
    'type',
    'subjectId',
    'label',
    'labelEn',
    'foldedLabel',
    'foldedText',
    'text',
  ],
];

/** The order in which equally good hits are shown: type by type, each in the order of its records. */
const TYPES = {
  MUNICIPALITY: 0,
  INDICATOR: 1,
  KPI: 2,
  POLICY: 3,
  PLAN: 4,
  PARTNERSHIP: 5,
  SISTER_CITY: 6,
  SOURCE_DOCUMENT: 7,
} satisfies Record<SearchType, number>;

/** Room for the entries of one type: eight times this is what an integer of PostgreSQL holds. */
const ROOM = 2 ** 28;

/** Writes entries as they come: their positions are kept apart by type. */
export function searchWriter(writer: Writer): (entries: readonly Entry[]) => Promise<void> {
  const insert = writer.into('search_entry', COLUMNS);
  const written: Partial<Record<SearchType, number>> = {};
  return async (entries) => {
    for (const row of entries) {
      const number = written[row.type] ?? 0;
      written[row.type] = number + 1;
      const { id, type, subjectId, label, labelEn, foldedLabel, foldedText, text } = row;
      const position = TYPES[type] * ROOM + number;
      const wait = insert([
        ...[id, position, type, subjectId, label, labelEn, foldedLabel, foldedText, text],
      ]);
      if (wait) await wait;
    }
  };
}
