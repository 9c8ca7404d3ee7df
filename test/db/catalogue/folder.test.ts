import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  listReleases,
  pointerPath,
  readPointer,
  readRecord,
  recordPath,
  releasePath,
} from '../../../src/db/catalogue/folder.js';
import type { ReleaseRecord } from '../../../src/db/catalogue/record.js';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'machikurabe-catalogue-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const A = 'a'.repeat(16);
const B = 'b'.repeat(16);
const C = 'c'.repeat(16);

/** Puts a release into the folder, and gives its record. */
function put(id: string, made: string): ReleaseRecord {
  const sha256 = 'f'.repeat(64);
  const record = { id, made, inputs: 'seeds', counts: { kpi: 3 }, pinned: false, sha256 };
  mkdirSync(join(dataDir, 'releases'), { recursive: true });
  writeFileSync(releasePath(dataDir, id), 'rows');
  writeFileSync(recordPath(dataDir, id), JSON.stringify(record));
  return record;
}

describe('the releases of a folder', () => {
  test('are none where there is no folder', () => {
    expect(listReleases(join(dataDir, 'none'))).toEqual([]);
  });

  test('come the newest first, by their ids where the time is the same', () => {
    const older = put(A, '2026-01-01T00:00:00.000Z');
    const two = [C, B].map((id) => put(id, '2026-02-01T00:00:00.000Z'));
    expect(listReleases(dataDir)).toEqual([two[1], two[0], older]);
  });

  test('are those whose record and file are both there and whole', () => {
    const whole = put(A, '2026-01-01T00:00:00.000Z');
    put(B, '2026-02-01T00:00:00.000Z');
    rmSync(releasePath(dataDir, B));
    put(C, '2026-02-01T00:00:00.000Z');
    writeFileSync(recordPath(dataDir, C), '{"id":"cccc');
    writeFileSync(join(dataDir, 'releases', 'notes.json'), '{}');
    expect(listReleases(dataDir)).toEqual([whole]);
    expect([A, B, C].map((id) => readRecord(dataDir, id))).toEqual([whole, null, null]);
  });

  test('are not asked for by what is no id', () => {
    put(A, '2026-01-01T00:00:00.000Z');
    expect(readRecord(dataDir, `../releases/${A}`)).toBeNull();
  });
});

describe('the pointer', () => {
  const pointer = { release: A, inputs: 'seeds', before: B };

  test('says which release is current', () => {
    writeFileSync(pointerPath(dataDir), JSON.stringify(pointer));
    expect(readPointer(dataDir)).toEqual(pointer);
  });

  test.each([
    ['is not there', null],
    ['is cut off', JSON.stringify(pointer).slice(0, 30)],
    ['is null', 'null'],
    ['leads out of the folder', JSON.stringify({ ...pointer, release: '../../x' })],
  ])('that %s says nothing', (_, text) => {
    if (text !== null) writeFileSync(pointerPath(dataDir), text);
    expect(readPointer(dataDir)).toBeNull();
  });
});
