import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readFactCsv } from '../../src/import/facts/fact-csv.js';
import type { FactRow } from '../../src/import/facts/fact-row.js';
import type { ReadEdition } from '../../src/import/import-dataset.js';
import { readDataset } from './read-tables.js';
import { xlsxCells } from './xlsx-cells.js';

const DIR = '../shared/data/nationwide';
const withFiles = existsSync(DIR) ? describe : describe.skip;
const bytesOf = (name: string) => readFileSync(`${DIR}/${name}`);
const TOWNS = 1741;

const FURUSATO = 'furusato_detail_R1.xlsx';
const furusato = existsSync(DIR) ? readDataset('furusato-nozei', bytesOf(FURUSATO)) : null;

/** The figures of a series, one for each municipality. */
function rowsOf(read: ReadEdition, series: string): FactRow[] {
  const rows = [...readFactCsv(read.csv.get(series) ?? '')];
  expect(new Set(rows.map(({ municipality }) => municipality)).size).toBe(TOWNS);
  return rows;
}

withFiles('every figure of the publishers’ files (../shared/data/nationwide) is the one', () => {
  test('of the residents’ register by the line of its row', () => {
    const text = new TextDecoder('shift_jis').decode(bytesOf('jumin_population_2022.csv'));
    const lines = text.split(/\r?\n/).map((line) => line.split(','));
    const read = readDataset('juki', bytesOf('jumin_population_2022.csv'));
    const rows = rowsOf(read, 'population.register');
    const printed = rows.map(({ row }) => [lines[row - 1]?.[0], lines[row - 1]?.[3]]);
    expect(rows.map(({ municipality, value }) => [municipality, value])).toEqual(printed);
  });

  test('of the groups of like municipalities by the line of its row', () => {
    const text = new TextDecoder('shift_jis').decode(bytesOf('FITS-M-List.csv'));
    const lines = text.split(/\r?\n/).map((line) => line.split(','));
    const { csv } = readDataset('ruiji-dantai', bytesOf('FITS-M-List.csv'), '2021');
    const groups = parse(csv.get('groups') ?? '', { from: 2 }) as string[][];
    expect(groups).toHaveLength(TOWNS);
    const printed = groups.map(([, , , row]) => [
      lines[Number(row) - 1]?.[0],
      lines[Number(row) - 1]?.[4],
    ]);
    expect(groups.map(([code, group, raw]) => [code, raw || group])).toEqual(printed);
  });

  test('of a municipality’s areas by adding them up', () => {
    const name = '402052_iizuka_population_2026-05.csv';
    const lines = new TextDecoder('shift_jis').decode(bytesOf(name)).trim().split(/\r?\n/);
    const read = readDataset('standard-dataset', bytesOf(name));
    const sums = [6, 7, 8, 45].map((column) =>
      lines.slice(1).reduce((sum, line) => sum + Number(line.split(',')[column]), 0),
    );
    const series = ['population', 'population.men', 'population.women', 'households'];
    const values = series.map((one) => {
      const id = `${one.replace(/^(\w+)/, '$1.open-data')}.402052`;
      return [...readFactCsv(read.csv.get(id) ?? '')].map(({ value }) => Number(value));
    });
    expect(values).toEqual(sums.map((sum) => [sum]));
  });

  test('of the cards by csv-parse', () => {
    const name = 'mynumber_all_localgovs.csv';
    const lines = parse(bytesOf(name), { bom: true }) as string[][];
    const read = readDataset('mynumber', bytesOf(name));
    for (const [series, column] of [
      ['mynumber.cards-issued', 4],
      ['mynumber.cards-issued.rate', 5],
    ] as const) {
      const wrong = rowsOf(read, series).filter(
        ({ row, value }) => Number(lines[row - 1]?.[column]) !== Number(value),
      );
      expect(wrong).toEqual([]);
    }
  });

  test('of the financial indicators by the XML of the workbook', () => {
    const name = 'shuyo_zaisei_shihyo_city_R3.xlsx';
    const cells = xlsxCells(bytesOf(name));
    const read = readDataset('zaisei', bytesOf(name));
    for (const [series, column] of [
      ['finance.fiscal-capacity-index', 'D'],
      ['finance.current-account-ratio', 'E'],
      ['finance.real-debt-service-ratio', 'F'],
      ['finance.future-burden-ratio', 'G'],
      ['finance.laspeyres-index', 'H'],
    ] as const) {
      const wrong = rowsOf(read, series).filter(({ municipality, row, value }) => {
        const held = cells.get(`${column}${row}`) ?? '';
        const isSame =
          value === null ? /^[-－]$/.test(held) : Math.abs(Number(held) - Number(value)) < 1e-9;
        return !isSame || cells.get(`A${row}`) !== municipality;
      });
      expect(wrong).toEqual([]);
    }
  });

  test('of hometown tax by the XML of the workbook, rounded as it is printed', () => {
    const cells = xlsxCells(bytesOf(FURUSATO));
    expect(furusato?.manifest.series).toHaveLength(15);
    for (const { id, years } of furusato?.manifest.series ?? []) {
      const column = String.fromCharCode(64 + (years[0]?.column ?? 0));
      const wrong = rowsOf(furusato as ReadEdition, id).filter(({ municipality, row, value }) => {
        const held = (cells.get(`${column}${row}`) ?? '').replace(/[\u202a-\u202e,]/g, '');
        const isSame =
          value === null ? !/\d/.test(held) : Math.round(Number(held)) === Number(value);
        return !isSame || cells.get(`A${row}`) !== municipality;
      });
      expect(wrong).toEqual([]);
    }
  });

  test('of hometown tax by what others made of the same survey in 千円', () => {
    const others = JSON.parse(bytesOf('furusato_FY2008-2020_smartnews.json').toString()) as Record<
      string,
      number[]
    >;
    // 13 years from FY2008 on, each an amount and a number.
    const differ = rowsOf(furusato as ReadEdition, 'furusato-nozei.amount').filter(
      ({ municipality, value }) => {
        const theirs = others[municipality.slice(0, 5)]?.[2 * (2019 - 2008)];
        return theirs !== undefined && Math.abs(theirs * 1000 - Number(value)) > 1000;
      },
    );
    expect(differ).toEqual([]);
  });
});
