import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { dataSource } from '../../../src/db/data-source.js';
import type { Rows } from '../../../src/ingest/assemble/rows.js';
import { recordsOfRows } from './records-of-rows.js';

/** What makes a release is being replaced: either is taken, whichever is there. */
const from = (name: string) => import(`../../../src/releases/${name}.js`);

/** A release of these rows in memory, and its id. */
export async function releaseOf(rows: Rows): Promise<{ id: string; db: DataSource }> {
  const db = await dataSource('sqlite::memory:').initialize();
  await db.runMigrations();
  const make = await from('make').catch(() => null);
  if (make) {
    const { sourceOfSeeds } = await from('seeds-source');
    const { sqliteSink } = await from('sqlite-sink');
    const { id } = await make.makeRelease(sourceOfSeeds(rows, ''), sqliteSink(db));
    return { id, db };
  }
  const id = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
  const { writeRows } = await from('write');
  await writeRows(db, rows, { id, name: 'test', licence: 'test' });
  await fillBlocks(db, rows);
  return { id, db };
}

const HEADS: Record<string, string> = {
  Municipality: 'municipality',
  Prefecture: 'prefecture',
  Country: 'country',
  MunicipalityPlace: 'place',
  Indicator: 'indicator',
  DefinitionSource: 'definition_source',
  Theme: 'theme',
  Correction: 'correction',
};

async function fillBlocks(db: DataSource, given: Rows): Promise<void> {
  const blocks = new Map<string, string[]>();
  for (const [key, { id, type, municipalityCode, fields }] of recordsOfRows(given)) {
    const [, series] = /^statistic\/(.+?)\/\d{6}/.exec(id) ?? [];
    const other = municipalityCode ? `town/${municipalityCode}` : 'source_document';
    const block = series ? `series/${series}` : (HEADS[type] ?? other);
    blocks.set(block, [...(blocks.get(block) ?? []), `${key} ${JSON.stringify(fields)}`]);
  }
  for (const [name, list] of blocks) {
    const values = [name, list.join('\n'), list.length];
    await db.query('INSERT INTO content_block VALUES (?, ?, ?)', values);
  }
}
