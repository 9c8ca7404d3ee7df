import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceText } from '../../lib/durable-file.js';
import { isFile } from '../../lib/paths.js';
import type { Boundaries } from './import-boundaries.js';

/** Where boundaries stand, a folder for each edition. */
export const boundariesDir = (factsDir: string) => join(factsDir, 'boundaries');

/** Where the boundaries of an edition stand. */
export const boundariesPath = (factsDir: string, edition: string) =>
  join(boundariesDir(factsDir), edition, 'municipalities.topojson');

/** Writes the boundaries of an edition; a file that is imported once more changes nothing. */
export function writeBoundaries(
  factsDir: string,
  boundaries: Boundaries,
): { path: string; changed: boolean } {
  const path = boundariesPath(factsDir, boundaries.source.edition);
  const old = isFile(path) ? readFileSync(path, 'utf8') : null;
  const text = `${JSON.stringify(old === null ? boundaries : withFirstDay(boundaries, old))}\n`;
  if (text === old) return { path, changed: false };
  mkdirSync(dirname(path), { recursive: true });
  replaceText(path, text);
  return { path, changed: true };
}

/** A file that was read before keeps the day of the first time. */
function withFirstDay(boundaries: Boundaries, old: string): Boundaries {
  const { source: before }: Pick<Boundaries, 'source'> = JSON.parse(old);
  const days = new Map(before.files.map(({ sha256, retrieved }) => [sha256, retrieved]));
  const files = boundaries.source.files.map((file) => ({
    ...file,
    retrieved: days.get(file.sha256) ?? file.retrieved,
  }));
  return { ...boundaries, source: { ...boundaries.source, files } };
}
