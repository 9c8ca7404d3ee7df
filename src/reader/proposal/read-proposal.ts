import type { Problem } from '../../ingest/problems.js';
import { checkSchema, parseYaml, type SeedFile } from '../../ingest/read-yaml.js';
import { type Proposal, proposal } from './proposal-form.js';

/** The proposal that a file holds. Every fault of the file is added to `problems`; null then. */
export function readProposal(
  name: string,
  text: string,
  problems: Problem[],
): SeedFile<Proposal> | null {
  const file = parseYaml(name, text, problems);
  return file && checkSchema(file, proposal, problems);
}
