import { type Assembled, assemble } from './assemble/assemble.js';
import { type Problem, SeedProblems } from './problems.js';
import { readSeeds } from './read-seeds.js';

/**
 * All facts of the folder, checked.
 * @throws SeedProblems with every problem of every file
 */
export function loadSeeds(seedsDir: string): Assembled {
  const problems: Problem[] = [];
  const assembled = assemble(readSeeds(seedsDir, problems), problems);
  if (problems.length > 0) throw new SeedProblems(problems);
  return assembled;
}
