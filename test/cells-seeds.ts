import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A town whose figures are of every kind that a cell can hold. */
const CELLS = 'test/fixtures/seeds-cells';
export const CELLS_TEXTS = ['test/fixtures/texts', `${CELLS}/texts`];

/** A new folder with that town, 034827, beside the one of the minimal seeds. */
export function cellsSeeds(): string {
  const dir = mkdtempSync(join(tmpdir(), 'machikurabe-cells-'));
  cpSync('test/fixtures/seeds-minimal', dir, { recursive: true });
  cpSync(`${CELLS}/municipalities`, join(dir, 'municipalities'), { recursive: true });
  return dir;
}
