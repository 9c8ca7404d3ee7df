import { type Problem, SeedProblems } from '../problems.js';
import { readText } from '../read-text.js';
import { checkSchema, parseYaml } from '../read-yaml.js';
import { type Registry, readRegistry, registryFile } from '../registry.js';

/**
 * The registry of a folder of seeds, whatever is wrong in its other files.
 * @throws SeedProblems with every problem of registry.yaml
 */
export function loadRegistry(seedsDir: string): Registry {
  const problems: Problem[] = [];
  const name = 'registry.yaml';
  const text = readText(seedsDir, name, problems);
  const raw = text === null ? null : parseYaml(name, text, problems);
  const file = raw && checkSchema(raw, registryFile, problems);
  const registry = file && readRegistry(file, problems);
  if (problems.length > 0 || !registry) throw new SeedProblems(problems);
  return registry;
}
