import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { runCli } from '../../ingest/run-cli.js';
import { newFolder, removeFolders } from '../../ingest/seeds-folder.js';

const dir = newFolder();
const file = join(dir, 'N03.geojson');
writeFileSync(file, '<html>404</html>');
afterAll(removeFolders);

test('import boundaries wants a year before its files', () => {
  const { status, stderr } = runCli(['import', 'boundaries', file], { DATA_DIR: dir });
  expect(status).toBe(2);
  expect(stderr).toContain('import boundaries 2021 N03-21_210101.geojson');
});

test('import boundaries refuses what is no file of boundaries, and writes nothing', () => {
  const { status, stderr } = runCli(['import', 'boundaries', '2021', file], { DATA_DIR: dir });
  expect(status).toBe(1);
  expect(stderr).toContain('N03.geojson NO_BOUNDARIES');
  expect(existsSync(join(dir, 'facts'))).toBe(false);
});

test('import --list tells where boundaries are published', () => {
  const { stdout } = runCli(['import', '--list'], { DATA_DIR: dir });
  expect(stdout).toContain('国土数値情報（行政区域データ）');
});
