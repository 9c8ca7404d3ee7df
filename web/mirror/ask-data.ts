/** A file of Parquet: the last `index` of its bytes say where in it what stands. */
export interface ParquetPlace {
  path: string;
  bytes: number;
  index: number;
}

/** A town or an indicator. */
export interface Named {
  id: string;
  name: string;
  nameEn: string;
  /** Whether it has a CSV and a JSON of its own. */
  hasFiles: boolean;
}

export type Kind = 'municipality' | 'indicator';

/** What the page was told when it was made. */
export interface AskData {
  release: string;
  municipalities: Named[];
  indicators: Named[];
  files: Record<Kind, ParquetPlace>;
}
