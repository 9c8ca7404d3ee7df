import type {
  FastifyReply,
  FastifyRequest,
  onSendHookHandler,
  preHandlerHookHandler,
} from 'fastify';
import { countOperation } from '../../graphql/count-operation.js';
import type { Rate } from '../../lib/bucket.js';
import { hashOf } from '../../lib/hash-of.js';
import { endGzip } from '../../lib/open-gzip.js';
import { idInAddress } from '../id-in-address.js';
import type { Metrics } from '../metrics.js';
import { standingOf } from '../rate/standing.js';
import { endFor, withEnd } from '../rate/tell-in-answer.js';
import type { Sought, StateOf } from '../request-state.js';
import { type Answer, answerStore } from './answer-store.js';
import { askedFor, isQuery, namesOtherType, takesGzip } from './read-request.js';
import { isKnown, RELEASE_FIELD, setLasting } from './set-lasting.js';

export interface CacheOptions {
  /** The release that is served now. */
  current: () => string;
  stateOf: StateOf;
  rate: Rate;
  /** Bytes of memory for answers. */
  mostBytes: number;
  metrics: Pick<Metrics, 'cacheEvent' | 'costed' | 'operated'>;
}

export interface AnswerCache {
  /** Whether the answer to a body, read but not parsed, is kept: then it need not be parsed. */
  holds(request: FastifyRequest): boolean;
  /** Sends an answer that is kept. */
  sendKept: preHandlerHookHandler;
  /** Keeps an answer that is whole. */
  keepAnswer: onSendHookHandler;
}

const NOTHING = Buffer.alloc(0);

/**
 * Keeps whole answers by release and request. What a release says never changes, so nothing is ever
 * emptied: another release has other keys. A kept answer is charged, counted and logged like any other.
 */
export function cacheAnswers(options: CacheOptions): AnswerCache {
  const { current, stateOf, rate, mostBytes, metrics } = options;
  const store = answerStore(mostBytes);

  /** Looks for the answer to a request, once. */
  function seek(request: FastifyRequest): Sought {
    const state = stateOf(request);
    if (state.sought) return state.sought;
    const release = idInAddress(request) ?? current();
    const key = `${release}\n${askedFor(request, state.text)}`;
    state.sought = { release, key, answer: store.get(key) };
    return state.sought;
  }

  const sendKept: preHandlerHookHandler = (request, reply, done) => {
    const state = stateOf(request);
    // Only of queries answers are kept.
    if (!state.sought?.answer && (namesOtherType(request) || !isQuery(request))) return done();
    const began = performance.now();
    const { answer, release } = seek(request);
    metrics.cacheEvent(answer ? 'hit' : 'miss');
    if (!answer) return done();
    state.charge(answer.points);
    state.operation = answer.noted.operation;
    state.cost = answer.noted.cost;
    countOperation(metrics, state, { type: 'query', outcome: 'ok', began });
    reply.header(RELEASE_FIELD, release);
    if (request.method === 'GET') setLasting(request, reply, { etag: answer.etag, release });
    send(request, reply, answer, endOf(request));
  };

  const keepAnswer: onSendHookHandler = (request, reply, payload, done) => {
    const { sought, whole, lasting, cost, release } = stateOf(request);
    if (release !== null) reply.header(RELEASE_FIELD, release);
    // What is kept is sent as it should be.
    if (sought?.answer || cost === null) return done();
    // Apollo's come as text.
    const body = typeof payload === 'string' ? Buffer.from(payload) : payload;
    if (!Buffer.isBuffer(body)) return done();
    const sent = whole && lasting && reply.statusCode === 200 ? keep(request, reply, body) : body;
    const end = endOf(request);
    done(null, end && sent.length > 0 ? withEnd(sent, end) : sent);
  };

  /** Another end for an answer, where its client has little left; for GET never: caches give it to others. */
  function endOf(request: FastifyRequest): Buffer | null {
    const { bucket } = stateOf(request);
    return request.method === 'POST' && bucket ? endFor(standingOf(bucket, rate)) : null;
  }

  /** Keeps an answer that is worked out; gives what is sent of it. */
  function keep(request: FastifyRequest, reply: FastifyReply, body: Buffer) {
    const { sought, operation, cost, points, release } = stateOf(request);
    // Another release may have come since the answer was looked for.
    if (!sought || sought.release !== release) return body;
    const contentType = String(reply.getHeader('content-type'));
    const kept = { contentType, points: points ?? 0, noted: { operation, cost } };
    store.keep(sought.key, body, kept).catch((error) => request.log.error(error));
    if (request.method !== 'GET') return body;
    const etag = hashOf(body);
    setLasting(request, reply, { etag, release: sought.release });
    if (!isKnown(request, etag)) return body;
    reply.code(304).removeHeader('content-length');
    return NOTHING;
  }

  return {
    holds: (request) => seek(request).answer !== undefined,
    sendKept,
    keepAnswer,
  };
}

/** Sends a kept answer, with another end for who alone gets it. */
function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { etag, contentType, body, gzipped }: Answer,
  end: Buffer | null,
): FastifyReply {
  reply.header('vary', 'accept, accept-encoding');
  if (request.method === 'GET' && isKnown(request, etag)) return reply.code(304).send();
  reply.header('content-type', contentType);
  if (gzipped && takesGzip(request)) {
    const file = end ? endGzip(gzipped.open, end) : gzipped.whole;
    return reply.header('content-encoding', 'gzip').send(file);
  }
  return reply.send(end ? withEnd(body, end) : body);
}
