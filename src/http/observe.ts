import { performance } from 'node:perf_hooks';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Noted, noteOf, noteRequests, type RequestNote } from '../graphql/request-note.js';
import type { Metrics, Outcome } from './metrics.js';

const NAME_LENGTH = 60;
const REFUSAL_LENGTH = 8192;
/** The levels of the log at which a request leaves its line. */
const TELLING = ['info', 'debug', 'trace'];

/** Counts GraphQL requests and notes each one's name, cost and errors. */
export function observeOperations(metrics: Metrics): ApolloServerPlugin<Noted> {
  return {
    async requestDidStart({ contextValue: { note } }) {
      const began = performance.now();
      return {
        async willSendResponse({ operation, operationName, response: { body } }) {
          const answer = body.kind === 'single' ? body.singleResult : body.initialResult;
          const { data, errors = [], extensions } = answer;
          const cost = extensions?.cost;
          const failed = data ? 'partial' : 'error';
          Object.assign(note, {
            operation: operationName ?? null,
            codes: errors.map((error) => String(error.extensions?.code)),
            cost: typeof cost === 'number' ? cost : null,
          });
          countOperation(metrics, note, {
            type: operation?.operation ?? 'none',
            outcome: errors.length > 0 ? failed : 'ok',
            began,
          });
        },
      };
    },
  };
}

/** Counts one operation that is answered, worked out for it or kept. */
export function countOperation(
  metrics: Pick<Metrics, 'costed' | 'operated'>,
  { cost }: Pick<RequestNote, 'cost'>,
  { type, outcome, began }: { type: string; outcome: Outcome; began: number },
): void {
  if (cost !== null) metrics.costed(cost);
  metrics.operated({ type, outcome, seconds: (performance.now() - began) / 1000 });
}

/** Counts HTTP answers and their errors, and writes one line for each. */
export function observeRequests(app: FastifyInstance, metrics: Metrics): void {
  noteRequests(app);
  const tells = TELLING.includes(app.log.level);
  app.addHook('onSend', (request, reply, payload, done) => {
    const note = noteOf(request);
    if (reply.statusCode >= 400 && note.codes.length === 0) note.codes = codesIn(payload);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { codes } = noteOf(request);
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    const { statusCode: status, elapsedTime } = reply;
    for (const code of codes) metrics.failed(code);
    metrics.answered({ method, route, status, seconds: elapsedTime / 1000 });
    if (tells) request.log.info(lineOf(request, route, status, elapsedTime), 'request');
    done();
  });
}

/** The codes in a refusal that GraphQL did not see. */
function codesIn(payload: unknown): string[] {
  if (typeof payload !== 'string' || payload.length > REFUSAL_LENGTH) return [];
  try {
    const { errors } = JSON.parse(payload) as { errors?: { extensions?: { code?: unknown } }[] };
    return (errors ?? []).map((error) => String(error.extensions?.code));
  } catch {
    return [];
  }
}

/** No address of a client, no variables; of the query the name only. */
function lineOf(request: FastifyRequest, route: string, status: number, ms: number) {
  const { operation, cost, codes } = noteOf(request);
  return {
    method: request.method,
    route,
    status,
    ms: Math.round(ms * 10) / 10,
    ...(operation && { operation: operation.slice(0, NAME_LENGTH) }),
    ...(cost !== null && { cost }),
    ...(codes.length > 0 && { codes: [...new Set(codes)] }),
    ...(['debug', 'trace'].includes(request.log.level) && { ip: request.ip }),
  };
}
