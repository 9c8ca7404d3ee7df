import { isAscii } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CodedError } from '../lib/coded-error.js';
import { isDeeperThan } from '../lib/json-levels.js';
import { pointsOfBytes } from './charge-requests.js';
import type { StateOf } from './request-state.js';

/** In bytes. */
export const LARGEST_BODY = 256 * 1024;
/** Lists and objects in each other; a query with the deepest variables has ten. */
const MOST_LEVELS = 32;

const utf8 = new TextDecoder('utf-8', { fatal: true });

export interface BodyOptions {
  stateOf: StateOf;
  /** Whether the answer to a text is kept: then what it says need not be read. */
  isAnswered: (request: FastifyRequest) => boolean;
}

/**
 * Reads bodies: JSON in UTF-8 and nothing else. Names that mean something else to JavaScript
 * (`__proto__`, `constructor.prototype`) are refused by Fastify's own parser.
 */
export function readBodies(app: FastifyInstance, { stateOf, isAnswered }: BodyOptions): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer', bodyLimit: LARGEST_BODY },
    (request, bytes, done) => {
      const state = stateOf(request);
      state.charge(pointsOfBytes(bytes.length));
      const text = decode(bytes);
      state.text = text;
      if (isAnswered(request)) return done(null);
      requireFlat(text);
      parse(request, text, done);
    },
  );
}

/** Strictly: bytes that are no text would otherwise be replaced, and something else be looked for. */
function decode(bytes: Buffer): string {
  // Most are, and then each byte is a character: nothing has to be decoded.
  if (isAscii(bytes)) return bytes.toString('latin1');
  try {
    return utf8.decode(bytes);
  } catch {
    throw new CodedError('BAD_REQUEST', 'A body must be JSON in UTF-8: these bytes are none.');
  }
}

/** What is deeper takes long to parse, and can mean nothing. */
function requireFlat(text: string): void {
  if (!isDeeperThan(MOST_LEVELS, text)) return;
  const message = `A body may have at most ${MOST_LEVELS} levels of lists and objects inside each other.`;
  throw new CodedError('BAD_REQUEST', message);
}
