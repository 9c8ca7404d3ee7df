import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Admit } from './admit.js';
import type { Answering } from './answering.js';
import type { CompiledAnswers } from './compiled/answer-compiled.js';
import type { OperationMetrics } from './count-operation.js';
import { documentStore, persistedQueries } from './document-store.js';
import { type CodeOfStatus, formatErrorWith } from './errors.js';
import { guard } from './guard.js';
import { documentLimits, MOST_ERRORS, MOST_TOKENS } from './limits/document-limits.js';

export interface ApolloOptions {
  schema: GraphQLSchema;
  admit: Admit;
  metrics: OperationMetrics;
  codeOfStatus: CodeOfStatus;
  /** Learns what is asked again and again; null where nothing is compiled. */
  compiled: CompiledAnswers | null;
  /** Stops transport when the server stops. */
  drain: ApolloServerPlugin<Answering>;
  logger: NonNullable<ConstructorParameters<typeof ApolloServer>[0]['logger']>;
}

/**
 * Apollo, with all that stands around the execution of an operation. A compiled answer passes its plugins
 * by: docs/decisions/compiled-execution.md says of each, by its name here, who does its work then.
 */
export function apolloServer(options: ApolloOptions): ApolloServer<Answering> {
  const { schema, admit, metrics, logger } = options;
  const formatError = formatErrorWith(options.codeOfStatus);
  const plugins = {
    guard: guard({ admit, formatError, metrics }),
    ...(options.compiled && { learn: options.compiled.plugin }),
    drain: options.drain,
    noLandingPage: ApolloServerPluginLandingPageDisabled(),
    noInlineTrace: ApolloServerPluginInlineTraceDisabled(),
    noCacheControl: ApolloServerPluginCacheControlDisabled(),
  };
  return new ApolloServer<Answering>({
    schema,
    introspection: true,
    // Nothing here is done for who asks: docs/decisions/get-without-a-header.md.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    documentStore: documentStore(),
    persistedQueries: { cache: persistedQueries() },
    validationRules: [documentLimits],
    validationOptions: { maxErrors: MOST_ERRORS },
    formatError,
    logger,
    plugins: Object.values(plugins),
  });
}
