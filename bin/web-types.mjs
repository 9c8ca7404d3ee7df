// Writes the types of the queries of the explorer, of the addresses and of the tools for assistants from
// schema.graphql; with --check it only says whether the written ones are those that it would write.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const root = fileURLToPath(new URL('..', import.meta.url));
const note = '// Written by `npm run web:types` from schema/; not by hand.\n';
const WEB = 'schema/queries/web';
const ADDRESSES = 'schema/queries/addresses';
const ASSISTANTS = 'schema/queries/assistants';

const queriesOf = (folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const document = parse(readFileSync(join(root, folder, file), 'utf8'));
      return { file, document, name: nameOf(file, document) };
    });

function nameOf(file, document) {
  const operations = document.definitions.filter(({ kind }) => kind === 'OperationDefinition');
  const name = operations[0]?.name?.value ?? '';
  const wanted = basename(file, '.graphql').replaceAll(/(^|-)(.)/g, (_, __, letter) =>
    letter.toUpperCase(),
  );
  if (operations.length === 1 && name === wanted) return name;
  throw new Error(`${file} must hold one query, named ${wanted}`);
}

async function types(queries) {
  const config = {
    enumType: 'string-literal',
    skipTypename: true,
    useTypeImports: true,
    onlyOperationTypes: true,
    scalars: { ID: 'string', PartialDate: 'string' },
  };
  const text = await codegen({
    filename: 'types.ts',
    schema: parse(readFileSync(join(root, 'schema/schema.graphql'), 'utf8')),
    documents: queries.map(({ file, document }) => ({ location: file, document })),
    config,
    plugins: [{ operations: config }],
    pluginMap: { operations },
  });
  // What the words mean stands in schema.graphql: here each type takes one line.
  const short = text
    .replaceAll(/^ *\/\*\*.*?\*\/\n/gms, '')
    .replaceAll(/=\n +\| /g, '= ')
    .replaceAll(/\n +\| /g, ' | ')
    .replaceAll(/\n{2,}/g, '\n');
  return `${note}${short.trim()}\n`;
}

function constants(queries) {
  const imports = queries.map(
    ({ file, name }) => `import text${name} from '../../${WEB}/${file}?raw';`,
  );
  const typeNames = queries.flatMap(({ name }) => [`${name}Query`, `${name}QueryVariables`]);
  const lines = queries.map(
    ({ name }) =>
      `export const ${name}: Operation<${name}Query, ${name}QueryVariables> = {\n  name: '${name}',\n  text: text${name},\n};`,
  );
  return [
    note.trim(),
    ...imports,
    "import type { Operation } from '../lib/operation.js';",
    `import type {\n${typeNames.map((name) => `  ${name},\n`).join('')}} from './types.js';\n`,
    lines.join('\n\n'),
    '',
  ].join('\n');
}

const pages = queriesOf(WEB);
const written = {
  'web/queries/types.ts': await types(pages),
  'web/queries/operations.ts': constants(pages),
  'src/export/answers.ts': await types(queriesOf(ADDRESSES)),
  'src/mcp/queries/types.ts': await types(queriesOf(ASSISTANTS)),
};
const check = process.argv.includes('--check');
for (const [file, text] of Object.entries(written)) {
  const path = join(root, file);
  if (!check) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`${file} is not what schema/ says: npm run web:types\n`);
    process.exitCode = 1;
  }
}
