// Writes the types of the queries of the explorer, of the addresses, of the tools for assistants and of the client
// from schema.graphql; with --check it only says whether the written ones are those that it would write.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse, print, stripIgnoredCharacters } from 'graphql';

const root = fileURLToPath(new URL('..', import.meta.url));
const note = '// Written by `npm run web:types` from schema/; not by hand.\n';
const WEB = 'schema/queries/web';
const ADDRESSES = 'schema/queries/addresses';
const ASSISTANTS = 'schema/queries/assistants';
const CLIENT = 'clients/typescript';
/** What several queries of a folder share. */
const FRAGMENTS = 'fragments.graphql';

const documentOf = (folder, file) => ({
  file,
  document: parse(readFileSync(join(root, folder, file), 'utf8')),
});

const queriesOf = (folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.graphql') && file !== FRAGMENTS)
    .sort()
    .map((file) => {
      const { document } = documentOf(folder, file);
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

async function types(documents) {
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
    documents: documents.map(({ file, document }) => ({ location: file, document })),
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

/** The queries of the client, as short as they can be sent, each by itself: a bundle holds only those it uses. */
function questions(queries) {
  const typeNames = queries.flatMap(({ name }) => [`${name}Query`, `${name}QueryVariables`]);
  const lines = queries.map(
    ({ document, name }) =>
      `export const ${name}: Question<${name}Query, ${name}QueryVariables> = {\n  text: '${stripIgnoredCharacters(print(document))}',\n};`,
  );
  return [
    note.trim(),
    `import type {\n${typeNames.map((name) => `  ${name},\n`).join('')}} from './answers.js';`,
    "import type { Question } from './ask.js';\n",
    lines.join('\n\n'),
    '',
  ].join('\n');
}

/** The codes that docs/errors.md lists, which a test holds to those of the code. */
function codes() {
  const page = readFileSync(join(root, 'docs/errors.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| \d/gm)].map(([, code]) => `  | '${code}'`);
  return `${note}/** A code of docs/errors.md. */\nexport type ServerCode =\n${rows.join('\n')};\n`;
}

const pages = queriesOf(WEB);
const client = queriesOf(`${CLIENT}/queries`);
const written = {
  'web/queries/types.ts': await types(pages),
  'web/queries/operations.ts': constants(pages),
  'src/export/answers.ts': await types(queriesOf(ADDRESSES)),
  'src/mcp/queries/types.ts': await types([
    ...queriesOf(ASSISTANTS),
    documentOf(ASSISTANTS, FRAGMENTS),
  ]),
  [`${CLIENT}/src/answers.ts`]: await types(client),
  [`${CLIENT}/src/queries.ts`]: questions(client),
  [`${CLIENT}/src/server-code.ts`]: codes(),
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
