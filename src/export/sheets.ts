import type { Language } from '../domain/vocabulary.js';
import type { Column } from './column.js';
import { type Describe, dictionaryOf } from './dictionary.js';
import type { Sheet } from './formats/workbook.js';

/** A line of a sheet of notes. */
export interface Note {
  note: string;
  text: string;
}

const NAMES = {
  JA: { notes: '注記', dictionary: '項目の説明' },
  EN: { notes: 'Notes', dictionary: 'Dictionary' },
} as const;

/** The sheets of a workbook: a table, whose rows come apart, what must be known of it, and what its columns hold. */
export function sheetsOf(
  { name, columns }: { name: string; columns: readonly Column[] },
  notes: readonly Note[],
  { language, describe }: { language: Language; describe: Describe },
): Sheet[] {
  const names = NAMES[language];
  return [
    { name, columns, rows: [] },
    {
      name: names.notes,
      columns: text('note', 'text'),
      rows: notes.map((note) => ({ ...note })),
    },
    {
      name: names.dictionary,
      columns: text('column', 'type', 'description', 'of'),
      rows: dictionaryOf(columns, describe),
    },
  ];
}

const text = (...names: string[]) => names.map((name) => ({ name, type: 'text' as const }));
