import { parseArgs } from 'node:util';
import { schemaText } from '../graphql/schema.js';
import { type Command, DONE, say } from './command.js';

export const printSchema: Command = {
  usage: `print-schema
  Prints the GraphQL schema, as it is committed in schema/schema.graphql.`,
  async run(args) {
    parseArgs({ args, options: {} });
    say(schemaText());
    return DONE;
  },
};
