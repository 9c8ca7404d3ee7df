import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { DATASETS } from '../../src/import/datasets.js';
import { readFactCsv } from '../../src/import/facts/fact-csv.js';
import { importDataset } from '../../src/import/import-dataset.js';
import { readTable } from '../../src/tables/read-table.js';
import { PLACES } from './read-file.js';

const FOLDER = '../shared/data/nationwide';

/** The publisher's file read in the plainest way: it quotes nothing, and each cell is a number. */
function plainly(bytes: Buffer) {
  const lines = new TextDecoder('shift_jis').decode(bytes).trimEnd().split(/\r?\n/);
  const [codes, years, , ...rows] = lines.map((line) => line.split(','));
  return rows.flatMap((cells, i) =>
    cells
      .slice(3)
      .map((cell, j) => `${codes?.[j + 3]} ${cells[0]} ${years?.[j + 3]} ${i + 4} ${Number(cell)}`),
  );
}

// Where the publisher's files are not, nothing is checked here: the test says so by being skipped.
const here = existsSync(FOLDER) ? test : test.skip;

here.each(['2023', '2024'])(
  'every value of SSDSE-A-%s is the one that the file prints',
  (edition) => {
    const name = `SSDSE-A-${edition}.csv`;
    const bytes = readFileSync(`${FOLDER}/${name}`);
    const [dataset] = DATASETS.filter(({ id }) => id === 'ssdse-a');
    if (!dataset) throw new Error('no ssdse-a');
    const origins = new Map([[name, { address: null, retrieved: '2026-01-02' }]]);
    const { manifest, csv } = importDataset(dataset, [readTable({ name, bytes })], origins, {
      places: PLACES,
      wanted: edition,
    });
    expect(manifest.counts).toEqual({
      municipalities: 1741,
      figures: 217_625,
      missing: 0,
      dropped: {},
    });
    expect(manifest.unknownColumns).toEqual([]);
    const codes =
      readFileSync(`${FOLDER}/${name}`, 'latin1').split('\n')[0]?.trim().split(',') ?? [];
    const read = manifest.series.flatMap(({ id, years }) =>
      [...readFactCsv(csv.get(id) ?? '')].map(
        ({ municipality, year, row, value }) =>
          `${codes[(years[0]?.column ?? 0) - 1]} R${municipality.slice(0, 5)} ${year} ${row} ${Number(value)}`,
      ),
    );
    expect(read.sort()).toEqual(plainly(bytes).sort());
  },
);
