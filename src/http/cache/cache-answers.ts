import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type {
  FastifyReply,
  FastifyRequest,
  onSendHookHandler,
  preHandlerHookHandler,
} from 'fastify';
import type { Charge } from '../charge.js';
import type { Metrics } from '../metrics.js';
import { countOperation } from '../observe.js';
import { noteOf } from '../request-note.js';
import { type Answer, answerStore, hashOf } from './answer-store.js';
import { askedFor, isQuery, mayBeForged, takesGzip } from './read-request.js';

/** What is noted of a request on its way, until its answer is kept. */
interface Note {
  release: string;
  key: string;
  points: number;
  /** Set when the answer turns out to be whole: data and no error. */
  whole: boolean;
}

/** A request that looks for its answer in the release of this id. */
interface Look {
  request: FastifyRequest;
  reply: FastifyReply;
  began: number;
  id: string;
}

export interface CacheOptions {
  /** The release that is served now. */
  release: () => string | Promise<string>;
  charge: Charge;
  /** Bytes of memory for answers. */
  mostBytes: number;
  metrics: Pick<Metrics, 'cacheEvent' | 'costed' | 'operated'>;
}

export interface AnswerCache {
  /** The hooks of the route of GraphQL. */
  hooks: {
    preHandler: preHandlerHookHandler;
    onSend: onSendHookHandler;
  };
  plugin: ApolloServerPlugin<BaseContext & { request: FastifyRequest }>;
  /** Charges, and remembers what the answer costs. */
  charge: Charge;
  /** Tells that the answer of a request has data and no error. */
  markWhole: (request: FastifyRequest) => void;
}

/** For a minute a copy is taken as it is; for a day more while it is asked for anew behind it. */
const PUBLIC = 'public, max-age=60, stale-while-revalidate=86400';

/**
 * Keeps whole answers by release and request. What a release says never changes, so nothing is ever
 * emptied: another release has other keys. A kept answer is charged, counted and logged like any other.
 */
export function cacheAnswers(options: CacheOptions): AnswerCache {
  const { release, charge, metrics } = options;
  const store = answerStore(options.mostBytes);
  const notes = new WeakMap<FastifyRequest, Note>();

  const preHandler: preHandlerHookHandler = (request, reply, done) => {
    if (mayBeForged(request) || !isQuery(request)) return done();
    const began = performance.now();
    const look = (id: string) => {
      if (!answerFrom({ request, reply, began, id })) done();
    };
    const id = release();
    if (typeof id === 'string') look(id);
    else id.then(look).catch(done);
  };

  /** Sends the answer that is kept; false where there is none, which is noted. */
  function answerFrom({ request, reply, began, id }: Look): boolean {
    const key = `${id}\n${askedFor(request)}`;
    const answer = store.get(key);
    metrics.cacheEvent(answer ? 'hit' : 'miss');
    if (!answer) {
      notes.set(request, { release: id, key, points: 0, whole: false });
      return false;
    }
    charge(request, answer.points);
    Object.assign(noteOf(request), answer.noted);
    countOperation(metrics, answer.noted, { type: 'query', outcome: 'ok', began });
    send(request, reply, answer);
    return true;
  }

  const onSend: onSendHookHandler = (request, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    const note = notes.get(request);
    if (!note?.whole || reply.statusCode !== 200 || typeof payload !== 'string') return done();
    keep(request, reply, payload, note).then((sent) => done(null, sent), done);
  };

  /** Keeps an answer that is worked out; gives what is sent of it. */
  async function keep(request: FastifyRequest, reply: FastifyReply, payload: string, note: Note) {
    const contentType = String(reply.getHeader('content-type'));
    const { key, points } = note;
    // An answer that was read while the release changed belongs to neither.
    if ((await release()) !== note.release) return payload;
    const { operation, cost } = noteOf(request);
    const kept = { contentType, points, noted: { operation, cost } };
    store.keep(key, payload, kept).catch((error) => request.log.error(error));
    if (request.method !== 'GET') return payload;
    const etag = hashOf(payload);
    setPublic(reply, etag);
    if (!isKnown(request, etag)) return payload;
    reply.code(304).removeHeader('content-length');
    return '';
  }

  function markWhole(request: FastifyRequest): void {
    const note = notes.get(request);
    if (note) note.whole = true;
  }

  return {
    hooks: { preHandler, onSend },
    plugin: {
      async requestDidStart({ contextValue: { request } }) {
        return {
          async willSendResponse({ response: { body } }) {
            if (body.kind === 'single' && !body.singleResult.errors) markWhole(request);
          },
        };
      },
    },
    charge(request, points) {
      charge(request, points);
      const note = notes.get(request);
      if (note) note.points = points;
    },
    markWhole,
  };
}

function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  reply.header('vary', 'accept, accept-encoding');
  if (request.method === 'GET') {
    setPublic(reply, answer.etag);
    if (isKnown(request, answer.etag)) return reply.code(304).send();
  }
  reply.header('content-type', answer.contentType);
  if (!answer.gzipped || !takesGzip(request)) return reply.send(answer.body);
  return reply.header('content-encoding', 'gzip').send(answer.gzipped);
}

function setPublic(reply: FastifyReply, etag: string): void {
  // Weak: the same content, whether compressed or not.
  reply.header('etag', `W/"${etag}"`).header('cache-control', PUBLIC);
  reply.header('vary', 'accept, accept-encoding');
}

/** Whether the client says that it has this content. */
function isKnown({ headers }: FastifyRequest, etag: string): boolean {
  const known = headers['if-none-match'];
  return known !== undefined && (known.trim() === '*' || known.includes(`"${etag}"`));
}
