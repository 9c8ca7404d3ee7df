import { readTable } from '../../src/tables/read-table.js';
import type { Table } from '../../src/tables/table.js';

/** An item of a made-up file: its code, year and head, and a cell for each of the towns. */
export type Item = readonly [code: string, year: string, head: string, ...cells: string[]];

export const TOWNS = ['R12236,千葉県,香取市', 'R35203,山口県,山口市', 'R46218,鹿児島県,霧島市'];

/** Figures that no publisher has printed. */
export const ITEMS: Item[] = [
  ['A1101', '2020', '総人口', '70001', '190002', '120003'],
  ['A4101', '2021', '出生数', '301', '1,402', '1003'],
  ['A5101', '2022', '転入者数（日本人移動者）', '1501', '6002', '4003'],
  ['D2203', '2020', '経常収支比率（市町村財政）', '90.5', '−1.25', '88'],
];

/** A file as SSDSE-A is laid out, written by hand. */
export function ssdseText(items = ITEMS, towns = TOWNS, first = 'SSDSE-A-2024'): string {
  const column = (i: number) => items.map((item) => item[i] ?? '');
  const rows = [
    [first, 'Prefecture', 'Municipality', ...column(0)],
    ['', '', '年度', ...column(1)],
    ['地域コード', '都道府県', '市区町村', ...column(2)],
    ...towns.map((town, i) => [town, ...column(3 + i).map(quoted)]),
  ];
  return rows.map((row) => `${row.join(',')}\r\n`).join('');
}

const quoted = (cell: string) => (cell.includes(',') ? `"${cell}"` : cell);

export const tableOf = (text: string, name = 'file.csv'): Table =>
  readTable({ name, bytes: new TextEncoder().encode(text) });
