import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { ReleaseReader } from './db/serving/release-reader.js';
import { type ServedReleases, serveReleases } from './db/serving/serve-releases.js';
import type { Context } from './features/context.js';
import { admitWith } from './graphql/admit.js';
import type { Answering, Serving } from './graphql/answering.js';
import { type ApolloOptions, apolloServer } from './graphql/apollo-server.js';
import {
  answerCompiled,
  type CompiledAnswers,
  type CompiledMetrics,
} from './graphql/compiled/answer-compiled.js';
import type { CodeOfStatus } from './graphql/errors.js';
import type { OperationState } from './graphql/operation-state.js';
import { prepareServing } from './graphql/prepare-serving.js';
import { schema as publicSchema } from './graphql/schema.js';
import { noTexts } from './texts/held-texts.js';

/** The most points that one query may cost. */
const LARGEST_COST = 10_000;

export interface AnswersOptions {
  /** Where releases are read from; it is stopped with the answers. */
  reader: ReleaseReader;
  /** The files that were made of a release. */
  filesOf: Context['filesOf'];
  /** Finds the texts of documents; without it none are held. */
  textOf?: Context['textOf'];
  /** Where the service is reached from outside, without a slash at the end: known when it listens. */
  publicUrl: () => string;
  metrics: CompiledMetrics & { swapped(seconds: number): void; notSwapped(): void };
  codeOfStatus: CodeOfStatus;
  log: ApolloOptions['logger'] & {
    info(facts: object, message: string): void;
    error(error: unknown, message?: string): void;
  };
  /** Stops transport when the answers stop; nothing where transport ends by itself. */
  drain?: ApolloServerPlugin<Answering>;
  largestCost?: number;
  /** Whether operations that are asked again and again are compiled; without it Apollo answers all. */
  compile?: boolean;
  /** Bytes of memory for KPIs, figures and evidence that were asked for. */
  shelfBytes?: number;
}

/** All that operations are answered with, whatever brings them. */
export interface Answers {
  schema: GraphQLSchema;
  releases: ServedReleases<Serving>;
  apollo: ApolloServer<Answering>;
  /** Null where Apollo answers all. */
  compiled: CompiledAnswers | null;
  contextOf: (serving: Serving, state: OperationState) => Answering;
  stop(): Promise<void>;
}

/** Opens the current release and gets ready to answer from it and those that follow it. */
export async function openAnswers(options: AnswersOptions): Promise<Answers> {
  const {
    reader,
    publicUrl,
    filesOf,
    textOf = noTexts,
    metrics,
    codeOfStatus,
    log,
    compile = true,
    drain = {},
  } = options;
  const schema = publicSchema();
  const releases = await serveReleases({
    reader,
    prepare: prepareServing(schema, options.shelfBytes),
    forget: ({ memory }) => memory.shelves.clear(),
    swapped(id, seconds) {
      metrics.swapped(seconds);
      log.info({ release: id, seconds: Math.round(seconds * 1000) / 1000 }, 'release taken up');
    },
    failed(error) {
      metrics.notSwapped();
      log.error(error, 'another release cannot be taken up');
    },
  });
  const others = { list: releases.list, open: reader.open };
  const admit = admitWith(options.largestCost ?? LARGEST_COST);
  const compiled = compile ? answerCompiled({ schema, admit, metrics }) : null;
  const parts = { schema, admit, metrics, codeOfStatus, compiled, drain, logger: log };
  const apollo = apolloServer(parts);
  await apollo.start();
  return {
    schema,
    releases,
    apollo,
    compiled,
    contextOf({ release, db, memory, costOf }, state) {
      return { release, db, memory, costOf, releases: others, filesOf, textOf, publicUrl, state };
    },
    async stop() {
      await apollo.stop();
      await releases.stop();
    },
  };
}
