import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const OURS = import.meta.dirname;

/**
 * A folder as somebody has it who begins, with the packages of this one, to the end of the tests. It is
 * outside the repository, to which tools would add what they generate.
 */
export function freshFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'machikurabe-clients-'));
  after(() => rmSync(root, { recursive: true }));
  symlinkSync(join(OURS, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  const config = JSON.parse(readFileSync(join(OURS, 'tsconfig.json'), 'utf8'));
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ ...config, include: ['**/*.ts'] }));
  return root;
}
