const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  gz: 'application/gzip',
};

/** The media type of a file, by the end of its name. */
export const mediaType = (path: string): string =>
  TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';

const BINARY = ['parquet', 'sqlite'];

/** Whether a file, unpacked where it is packed, holds text: in UTF-8. */
export const isText = (path: string): boolean => !BINARY.includes(path.split('.').at(-1) ?? '');
