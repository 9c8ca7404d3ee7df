import type { DataSource } from 'typeorm';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import type { Column, Row } from '../column.js';
import type { CitedFigure } from '../long-form/figures-by-town.js';

/** What tables are read from: a release that is open. */
export interface ReleaseSource {
  db: DataSource;
  memory: ReleaseInMemory;
}

/** A table of a release that is taken away: one for each noun of the API. */
export interface Table {
  /** The plural of the noun, in small letters with underscores; the name of its file. */
  name: string;
  /** The type of the schema whose description says what a row is. */
  of: string;
  columns: readonly Column[];
  /** The columns that tell one row from another; none where two rows may be alike. */
  key: readonly string[];
  /** Whether it grows with towns, indicators and years: such a table is compressed. */
  isLong?: true;
  /** Its rows in one order, some at a time; of a table of figures those before them. */
  rows?(source: ReleaseSource): AsyncIterable<readonly Row[]>;
  /** What a table of figures says of some, behind its other rows. */
  ofFigures?(memory: ReleaseInMemory, figures: readonly CitedFigure[]): readonly Row[];
}
