import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answering } from '../../graphql/answering.js';
import type { Answerers, Refused } from '../../graphql/committed/ask-committed.js';
import { countOperation, type OperationMetrics } from '../../graphql/count-operation.js';
import { hashOf, hashOfPieces } from '../../lib/hash-of.js';
import { nextTurn } from '../../lib/turn.js';
import type { FromRelease } from '../from-release.js';
import { idInAddress } from '../id-in-address.js';
import type { StateOf } from '../request-state.js';
import { type Ask, asker, type Pay, RefusedAsk } from './asker.js';
import type { FileStore } from './file-store.js';
import type { FileHead, MadeFile } from './made-file.js';
import { sendRefused } from './refuse-address.js';
import { sendFile } from './send-file.js';

const compress = promisify(gzip);

export interface AddressOptions {
  answerers: Answerers;
  stateOf: StateOf;
  answerFrom: FromRelease;
  /** The release that is served now. */
  current: () => string;
  files: FileStore;
  metrics: OperationMetrics;
}

/** A file before it is packed. */
export interface Written extends FileHead {
  /** A text, also in pieces, or bytes. */
  content: string | readonly string[] | Buffer;
}

/** Writes a file from what it asks of one release. */
export type Write = (ask: Ask, context: Answering, pay: Pay) => Promise<Written>;

export type AnswerAddress = (
  request: FastifyRequest,
  reply: FastifyReply,
  write: Write,
) => Promise<FastifyReply>;

/** Answers addresses with files that are made of committed queries, and keeps them for a while. */
export function addressAnswerer(options: AddressOptions): AnswerAddress {
  const { answerers, stateOf, answerFrom, current, files, metrics } = options;
  const keyOf = (release: string, { url }: FastifyRequest) => `${release}\n${url}`;

  /** A kept file is charged, counted and logged like any other. */
  function sendKept(request: FastifyRequest, reply: FastifyReply, file: MadeFile): FastifyReply {
    const began = performance.now();
    const state = stateOf(request);
    state.charge(file.points);
    Object.assign(state, file.noted);
    countOperation(metrics, state, { type: 'query', outcome: 'ok', began });
    return sendFile(request, reply, file);
  }

  return async (request, reply, write) => {
    const kept = files.get(keyOf(idInAddress(request) ?? current(), request));
    if (kept) return sendKept(request, reply, kept);
    const begin = asker(answerers);
    const make = async (context: Answering): Promise<MadeFile | Refused> => {
      const { ask, pay, told } = begin(context);
      try {
        const packed = await pack(await write(ask, context, pay));
        return { ...packed, release: context.release, ...told() };
      } catch (error) {
        if (error instanceof RefusedAsk) return error.refused;
        throw error;
      }
    };
    const made = await answerFrom(request, reply, make);
    if ('status' in made) return sendRefused(reply, made);
    files.keep(keyOf(made.release, request), made);
    return sendFile(request, reply, made);
  };
}

/** Texts are compressed; what is compressed in itself is not, and can be sent in parts. */
async function pack({ content, ...head }: Written) {
  if (Buffer.isBuffer(content)) {
    return { ...head, body: content, gzipped: null, etag: hashOf(content) };
  }
  const pieces: Buffer[] = [];
  for (const piece of [content].flat()) {
    pieces.push(Buffer.from(piece));
    await nextTurn();
  }
  const body = Buffer.concat(pieces);
  const etag = await hashOfPieces(pieces);
  return { ...head, body, gzipped: await compress(body), etag };
}
