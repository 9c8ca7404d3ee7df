import { projectFile } from '../src/lib/project-file.js';
import type { Dataset } from './datasets/prepare.js';
import type { Command } from './processes.js';
import type { Dialect } from './questions/question.js';
import { startOptions } from './start-options.js';

/** A server that is measured. */
export interface Server {
  id: ServerId;
  title: string;
  dialect: Dialect;
  /** `keeping`: a server that can keep answers may do so. */
  command(dataset: Dataset, postgresUrl: string | null, keeping: boolean): Command;
}
export const SERVER_IDS = [
  'ours',
  'typical',
  'mercurius-loaders',
  'mercurius-attaching',
  'yoga',
  'postgraphile',
] as const;
export type ServerId = (typeof SERVER_IDS)[number];

const peer = (script: string) => (dataset: Dataset) => ({
  file: process.execPath,
  args: [projectFile(`bench/peers/${script}`)],
  env: { DATABASE: dataset.plain ?? '' },
});

/** Ours over a release, and its peers over the plain tables of the same content. */
export const SERVERS: readonly Server[] = [
  {
    id: 'ours',
    title: 'Machikurabe',
    dialect: 'ours',
    command: ({ sqlite }, _, keeping) => ({
      file: process.execPath,
      args: [...startOptions(), projectFile('dist/bench/ours.js')],
      env: { DATABASE: sqlite, KEEPING: keeping ? 'yes' : '' },
    }),
  },
  {
    id: 'typical',
    title: 'Apollo Server, TypeGraphQL, TypeORM find, DataLoader',
    dialect: 'peers',
    command: peer('dist/typical/server.js'),
  },
  {
    id: 'mercurius-loaders',
    title: 'Mercurius with JIT, prepared statements, its loaders',
    dialect: 'peers',
    command: peer('mercurius/with-loaders.mjs'),
  },
  {
    id: 'mercurius-attaching',
    title: 'Mercurius with JIT, prepared statements, children attached at the root',
    dialect: 'peers',
    command: peer('mercurius/attaching.mjs'),
  },
  {
    id: 'yoga',
    title: 'GraphQL Yoga, Pothos with its dataloader plugin, prepared statements',
    dialect: 'peers',
    command: peer('yoga/server.mjs'),
  },
  {
    id: 'postgraphile',
    title: 'PostGraphile over PostgreSQL (on its own Node.js 24)',
    dialect: 'postgraphile',
    command: (_, postgresUrl) => ({
      file: projectFile('bench/postgraphile/node_modules/.bin/node'),
      args: [projectFile('bench/postgraphile/server.mjs')],
      env: { DATABASE: postgresUrl ?? '', GRAPHILE_ENV: 'production' },
    }),
  },
];

/** Fastify that sends the answers in a file from memory: the limit for cached answers. */
export const rawCommand = (answers: string): Command => ({
  file: process.execPath,
  args: [projectFile('bench/peers/raw/server.mjs')],
  env: { ANSWERS: answers },
});
