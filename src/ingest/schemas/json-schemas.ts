import { z } from 'zod';
import { MUNICIPALITY_FILES, SHARED_FILES } from './seed-kinds.js';

/** JSON Schemas of every kind of seed file, by file name, from the definitions that check them. */
export function seedJsonSchemas(): Map<string, string> {
  const kinds: [string, z.ZodType][] = [
    ...Object.entries(MUNICIPALITY_FILES),
    ...Object.entries(SHARED_FILES).map(([file, schema]): [string, z.ZodType] => [
      `shared-${file.replace(/^.*\//, '').replace('.yaml', '')}`,
      schema,
    ]),
  ];
  return new Map(
    kinds.map(([kind, schema]) => [
      `${kind}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
