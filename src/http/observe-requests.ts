import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.js';
import type { RequestState, StateOf } from './request-state.js';

const NAME_LENGTH = 60;
const REFUSAL_LENGTH = 8192;
/** The levels of the log at which a request leaves its line. */
const TELLING = ['info', 'debug', 'trace'];

export interface ObserveOptions {
  stateOf: StateOf;
  metrics: Pick<Metrics, 'answered' | 'failed'>;
}

/** Counts HTTP answers and their errors, and writes one line for each. */
export function observeRequests(app: FastifyInstance, { stateOf, metrics }: ObserveOptions): void {
  const tells = TELLING.includes(app.log.level);
  app.addHook('onSend', function noteCodes(request, reply, payload, done) {
    const state = stateOf(request);
    if (reply.statusCode >= 400 && state.codes.length === 0) state.codes = codesIn(payload);
    done();
  });
  app.addHook('onResponse', function countAnswer(request, reply, done) {
    const state = stateOf(request);
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    const { statusCode: status, elapsedTime } = reply;
    for (const code of state.codes) metrics.failed(code);
    metrics.answered({ method, route, status, seconds: elapsedTime / 1000 });
    if (tells) {
      request.log.info(
        { method, route, status, ...lineOf(request, state, elapsedTime) },
        'request',
      );
    }
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
function lineOf(request: FastifyRequest, { operation, cost, codes }: RequestState, ms: number) {
  return {
    ms: Math.round(ms * 10) / 10,
    ...(operation && { operation: operation.slice(0, NAME_LENGTH) }),
    ...(cost !== null && { cost }),
    ...(codes.length > 0 && { codes: [...new Set(codes)] }),
    ...(['debug', 'trace'].includes(request.log.level) && { ip: request.ip }),
  };
}
