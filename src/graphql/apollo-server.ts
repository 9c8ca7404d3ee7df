import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Admit } from './admit.js';
import type { Answering } from './answering.js';
import { documentStore } from './document-store.js';
import { type CodeOfStatus, formatErrorWith } from './errors.js';
import { guard } from './guard.js';
import { documentLimits, MOST_ERRORS, MOST_TOKENS } from './limits/document-limits.js';
import { type OperationMetrics, observeOperations } from './observe-operations.js';
import { answerUnavailable } from './unavailable.js';

export interface ApolloOptions {
  schema: GraphQLSchema;
  admit: Admit;
  metrics: OperationMetrics;
  codeOfStatus: CodeOfStatus;
  logger: NonNullable<ConstructorParameters<typeof ApolloServer>[0]['logger']>;
  /** Of those who start and stop it, and who learn from it. */
  plugins: ApolloServerPlugin<Answering>[];
}

/** Apollo, with all that stands around the execution of an operation. */
export function apolloServer({
  schema,
  admit,
  metrics,
  codeOfStatus,
  logger,
  plugins,
}: ApolloOptions): ApolloServer<Answering> {
  const formatError = formatErrorWith(codeOfStatus);
  return new ApolloServer<Answering>({
    schema,
    introspection: true,
    // Nothing here is done for who asks: docs/decisions/get-without-a-header.md.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    documentStore: documentStore(),
    validationRules: [documentLimits],
    validationOptions: { maxErrors: MOST_ERRORS },
    formatError,
    logger,
    plugins: [
      guard({ admit, formatError }),
      answerUnavailable(),
      observeOperations(metrics),
      ...plugins,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}
