// Writes the types of the queries of the explorer, of the addresses, of the tools for assistants and of the client
// from schema.graphql; with --check it only says whether the written ones are those that it would write.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse, print, stripIgnoredCharacters, visit } from 'graphql';

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

/** A document by its definitions: the operation, and fragments by their names. */
const fragmentsOf = ({ definitions }) =>
  definitions.filter(({ kind }) => kind === 'FragmentDefinition');

/** The shared fragments that a definition spreads, and those that these do, each once. */
function sharedIn(definition, shared, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name: { value } }) {
      const fragment = shared.find(({ name }) => name.value === value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      sharedIn(fragment, shared, found);
    },
  });
  return [...found];
}

/** Types by their names, each with the lines that declare it. */
const declared = (text) =>
  text
    .slice(note.length)
    .split(/^(?=(?:export )?type )/m)
    .map((lines) => ({
      name: /^(?:export )?type (\w+)/.exec(lines)?.[1] ?? '',
      lines: lines.replace(/^type /, 'export type '),
    }))
    .filter(({ name }) => name !== '');

/** An import of types on one line, or nothing where there are none. */
const importTypes = (names, from) =>
  names.length > 0 ? `import type { ${names.join(', ')} } from '${from}';\n` : '';

/** The queries of the explorer, a file each: its types, and its text with the shared fragments that it spreads. */
async function pageFiles(queries) {
  const { document, file } = documentOf(WEB, FRAGMENTS);
  const shared = fragmentsOf(document);
  const all = declared(await types([...queries, { file, document }]));
  const sharedTypes = shared.map(({ name }) => `${name.value}Fragment`);
  const ownTypes = new Map(
    queries.map(({ name, document }) => [
      name,
      [`${name}Query`, `${name}QueryVariables`].concat(
        fragmentsOf(document).map((one) => `${one.name.value}Fragment`),
      ),
    ]),
  );
  const taken = new Set([...ownTypes.values()].flat().concat(sharedTypes));
  const vocabulary = all.filter(({ name }) => !taken.has(name));
  const files = queries.map(({ name, document, file }) => {
    const own = all.filter((one) => ownTypes.get(name).includes(one.name));
    const lines = own.map((one) => one.lines).join('');
    const words = vocabulary.filter((one) => new RegExp(`\\b${one.name}\\b`).test(lines));
    const spread = sharedIn(document, shared).map((one) => one.name.value);
    const text = spread.length > 0 ? `[text, ${spread.join(', ')}].join('\\n')` : 'text';
    return [
      `web/queries/${file.replace('.graphql', '.ts')}`,
      `${note}import text from '../../${WEB}/${file}?raw';
import type { Operation } from '../lib/operation.js';
${spread.length > 0 ? `import { ${spread.join(', ')} } from './fragments.js';\n` : ''}${importTypes(
  words.map((one) => one.name),
  './vocabulary.js',
)}
${lines}
export const ${name}: Operation<${name}Query, ${name}QueryVariables> = {
  name: '${name}',
  text: ${text},
};
`,
    ];
  });
  const texts = shared.map((one) => `export const ${one.name.value} = \`${print(one)}\`;\n`);
  return Object.fromEntries([
    ...files,
    ['web/queries/vocabulary.ts', note + vocabulary.map(({ lines }) => lines).join('')],
    ['web/queries/fragments.ts', `${note}${texts.join('\n')}`],
  ]);
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
  ...(await pageFiles(pages)),
  'src/export/answers.ts': await types(queriesOf(ADDRESSES)),
  'src/mcp/queries/types.ts': await types([
    ...queriesOf(ASSISTANTS),
    documentOf(ASSISTANTS, FRAGMENTS),
  ]),
  [`${CLIENT}/src/answers.ts`]: await types(client),
  [`${CLIENT}/src/queries.ts`]: questions(client),
  [`${CLIENT}/src/server-code.ts`]: codes(),
};
/** What stands in web/queries and belongs to no query any more. */
const left = readdirSync(join(root, 'web/queries'))
  .map((file) => `web/queries/${file}`)
  .filter((file) => !(file in written));
const check = process.argv.includes('--check');
for (const [file, text] of Object.entries(written)) {
  const path = join(root, file);
  if (!check) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`${file} is not what schema/ says: npm run web:types\n`);
    process.exitCode = 1;
  }
}
for (const file of left) {
  if (!check) rmSync(join(root, file));
  else {
    process.stderr.write(`${file} is of no query: npm run web:types\n`);
    process.exitCode = 1;
  }
}
