import type { Change } from '../db/diff/change.js';
import type { ChangeCount } from '../db/diff/page-of-changes.js';
import { csvLine } from '../lib/csv.js';

/** How changes from one release to another are printed. */
export interface DiffFormat {
  counts(counts: readonly ChangeCount[]): string;
  /** Whether the counts are no part of what is printed, which a program reads. */
  countsApart: boolean;
  /** Stands before the changes. */
  head: string;
  change(change: Change): string;
}

/** As much of a value as fits a line. */
const LONGEST_SHOWN = 60;

const shown = (json: string | null) =>
  json === null ? '—' : json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json;

const countLines = (counts: readonly ChangeCount[]) =>
  counts.length === 0
    ? '違いはありません / Nothing differs.'
    : counts
        .map(({ type, kind, count }) => `${type.padEnd(18)} ${kind.padEnd(10)} ${count}`)
        .join('\n');

/** For people: what comes and goes by its id, what is revised with its fields. */
export const AS_TEXT: DiffFormat = {
  counts: countLines,
  countsApart: false,
  head: '',
  change({ kind, type, id, fields }) {
    const both = kind === 'REVISED' || kind === 'REFLAGGED' ? fields : [];
    const values = both.map(
      (one) => `    ${one.name}: ${shown(one.before)} → ${shown(one.after)}\n`,
    );
    return `${kind} ${type} ${id}\n${values.join('')}`;
  },
};

/** A JSON document on each line. */
export const AS_JSON: DiffFormat = {
  counts: (counts) => JSON.stringify({ counts }),
  countsApart: false,
  head: '',
  change: (change) => `${JSON.stringify(change)}\n`,
};

/** A row for each field. */
export const AS_CSV: DiffFormat = {
  counts: countLines,
  countsApart: true,
  head: `\uFEFF${csvLine(['kind', 'type', 'record', 'municipality', 'field', 'before', 'after'])}`,
  change: ({ kind, type, id, municipalityCode, fields }) =>
    fields
      .map(({ name, before, after }) =>
        csvLine([kind, type, id, municipalityCode, name, before, after]),
      )
      .join(''),
};
