import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seedJsonSchemas } from '../ingest/schemas/json-schemas.js';
import { proposalJsonSchema } from '../reader/proposal/proposal-schema.js';
import { PROPOSAL_SCHEMA } from '../reader/proposal/write-proposal.js';
import { type Command, DONE, misuse } from './command.js';

export const printSeedSchemas: Command = {
  usage: `print-seed-schemas DIR
  Writes the JSON Schemas of the seed files and of proposals, as they are committed in schema/seeds, for editors.`,
  async run(args) {
    const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
    const [dir, ...more] = positionals;
    if (!dir || more.length > 0) throw misuse('print-seed-schemas takes one folder.');
    mkdirSync(dir, { recursive: true });
    const schemas = seedJsonSchemas().set(PROPOSAL_SCHEMA, proposalJsonSchema());
    for (const [file, text] of schemas) writeFileSync(join(dir, file), text);
    return DONE;
  },
};
