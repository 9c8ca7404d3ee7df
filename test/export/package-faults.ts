import { z } from 'zod';

/** What the profiles of Data Package 2.0, Data Resource and Table Schema want, as far as we use them. */
const NAME = /^[a-z0-9._-]+$/;
const key = z.union([z.string(), z.array(z.string()).min(1)]);
const field = z.object({
  name: z.string().min(1),
  type: z.enum([
    'string',
    'number',
    'integer',
    'boolean',
    'array',
    'object',
    'date',
    'year',
    'any',
  ]),
  description: z.string().min(1),
  categories: z
    .array(z.object({ value: z.string(), label: z.string().min(1) }))
    .min(1)
    .optional(),
  constraints: z.object({ required: z.boolean(), enum: z.array(z.string()).min(1).optional() }),
});
const schema = z.object({
  fields: z.array(field).min(1),
  missingValues: z.array(z.object({ value: z.string(), label: z.string() })),
  primaryKey: key.optional(),
  foreignKeys: z.array(
    z.object({
      fields: key,
      reference: z.object({ resource: z.string().optional(), fields: key }),
    }),
  ),
});
/** Ids of records of any table, and of the row itself. */
const FREE = ['record_id', 'observation_id'];
const resource = z.object({
  name: z.string().regex(NAME),
  path: z.string().regex(/^(?!\/|.*\.\.)/),
  type: z.literal('table').optional(),
  mediatype: z.string().regex(/^.+\/.+$/),
  encoding: z.literal('utf-8').optional(),
  bytes: z.int(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  schema: schema.optional(),
});
const profile = z.object({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(NAME),
  licenses: z.array(z.object({ name: z.string(), path: z.url(), title: z.string() })).min(1),
  sources: z.array(z.object({ title: z.string() })).min(1),
  resources: z.array(resource).min(1),
});

/** What is wrong with a data package: its shape, and names that lead nowhere. */
export function faultsOfPackage(file: unknown): string[] {
  const read = profile.safeParse(file);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path}: ${message}`);
  const { resources } = read.data;
  const names = resources.map(({ name }) => name);
  const repeated = names.filter((name, i) => names.indexOf(name) !== i);
  const lost = resources.flatMap(({ name, schema: own }) => {
    const columns = own?.fields.map((one) => one.name) ?? [];
    const keys = [own?.primaryKey ?? []].flat().filter((one) => !columns.includes(one));
    const leading = (own?.foreignKeys ?? []).flatMap(({ fields }) => fields);
    const references = (own?.foreignKeys ?? []).filter(({ reference }) => {
      const other = resources.find((one) => one.name === (reference.resource ?? name))?.schema;
      return !other?.fields.some((one) => [reference.fields].flat().includes(one.name));
    });
    return [
      ...keys.map((one) => `${name}: the key ${one} is no column`),
      ...references.map(({ reference }) => `${name}: ${reference.resource} is no table`),
      ...columns
        .filter((one) => one.endsWith('_id') && ![...leading, ...FREE].includes(one))
        .map((one) => `${name}: ${one} leads nowhere`),
    ];
  });
  return [...repeated.map((name) => `${name} stands twice`), ...lost];
}
