/** What the values of a column are: a list is one of texts. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'list';

/** A column of a table that is taken away. */
export interface Column {
  /** The word of the API, in small letters with underscores. */
  name: string;
  type: ColumnType;
  /** The coordinates of the schema whose descriptions say what it holds: Observation.value. */
  of: readonly [string, ...string[]];
  /** What it holds, where no description in the schema says it. */
  means?: string;
  /** The closed list that its texts are of. */
  words?: Readonly<Record<string, string>>;
  /** Whether every row has a value. */
  required?: true;
  /** Whether rows are looked for by it: Parquet says of each group of rows from where to where it reaches. */
  bounds?: true;
}

interface Values {
  text: string;
  integer: number;
  number: number;
  boolean: boolean;
  list: readonly string[];
}

/** A value of any column. */
export type Cell = Values[ColumnType] | null;

type ValueOf<C extends Column> = C extends { words: infer Words } ? keyof Words : Values[C['type']];

/** A row that has a value, or null, for each of these columns. */
export type RowOf<Columns extends readonly Column[]> = {
  [C in Columns[number] as C['name']]: ValueOf<C> | (C extends { required: true } ? never : null);
};

/** A row of any table. */
export type Row = Readonly<Record<string, Cell>>;
