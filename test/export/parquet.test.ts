import { expect, test } from '@jest/globals';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import type { Column } from '../../src/export/column.js';
import { parquetBytes } from '../../src/export/formats/parquet.js';

const COLUMNS: Column[] = [
  { name: 'code', type: 'text', of: ['Municipality.code'], required: true, bounds: true },
  { name: 'year', type: 'integer', of: ['Observation.year'] },
  { name: 'value', type: 'number', of: ['Observation.value'] },
  { name: 'open', type: 'boolean', of: ['Indicator.open'] },
  { name: 'aliases', type: 'list', of: ['Indicator.aliases'] },
];
const rows = Array.from({ length: 25_000 }, (_, i) => ({
  code: `${i}`.padStart(6, '0'),
  year: i % 3 === 0 ? null : 2000 + (i % 20),
  value: i % 7 === 0 ? null : i / 10,
  open: i % 2 === 0,
  aliases: i % 5 === 0 ? [] : ['香取市', `"${i}"`],
}));
const written = () => parquetBytes(COLUMNS, rows).slice().buffer;

test('every cell is read back, codes with their zeros and lists as JSON', async () => {
  const read = await parquetReadObjects({ file: written() });
  expect(read).toEqual(rows.map((row) => ({ ...row, aliases: JSON.stringify(row.aliases) })));
});

test('a group has 10,000 rows and says between which codes they lie', () => {
  const { row_groups } = parquetMetadata(written());
  expect(row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([10_000, 10_000, 5_000]);
  const bounds = row_groups.map(({ columns }) => columns[0]?.meta_data?.statistics);
  expect(bounds.map((one) => [one?.min_value, one?.max_value])).toEqual([
    ['000000', '009999'],
    ['010000', '019999'],
    ['020000', '024999'],
  ]);
});

test('the same rows give the same bytes', () => {
  expect(Buffer.from(written()).equals(Buffer.from(written()))).toBe(true);
});
