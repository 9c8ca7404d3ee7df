import { readdirSync, readFileSync } from 'node:fs';
import { isFolder, statOf } from '../../lib/paths.js';
import type { BoundariesSource } from './import-boundaries.js';
import { boundariesDir, boundariesPath } from './write-boundaries.js';

/** Boundaries that were imported. */
export interface HeldBoundaries {
  source: BoundariesSource;
  /** The whole file: TopoJSON. */
  text: string;
}

/**
 * Looks for the boundaries of a data folder as they are asked for, the newest edition first: what is imported while it
 * is served is found, and what has not changed is not read again.
 */
export function boundariesIn(factsDir: string): () => readonly HeldBoundaries[] {
  const held = new Map<string, { written: number; boundaries: HeldBoundaries }>();
  return () =>
    editionsIn(factsDir).flatMap((edition) => {
      const path = boundariesPath(factsDir, edition);
      const written = statOf(path)?.mtimeMs;
      if (written === undefined) return [];
      const known = held.get(edition);
      if (known?.written === written) return [known.boundaries];
      const text = readFileSync(path, 'utf8');
      const { source }: { source: BoundariesSource } = JSON.parse(text);
      const boundaries = { source, text };
      held.set(edition, { written, boundaries });
      return [boundaries];
    });
}

function editionsIn(factsDir: string): string[] {
  const dir = boundariesDir(factsDir);
  return isFolder(dir) ? readdirSync(dir).sort().reverse() : [];
}
