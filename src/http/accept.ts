import type { onRequestHookHandler } from 'fastify';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { refusal } from './refuse.js';

const TYPES = ['application/json', 'application/graphql-response+json'];
/** As Apollo names them when it chooses one. */
const OURS = TYPES.flatMap((type) => [type, `${type}; charset=utf-8`]);

/** What was found of headers: clients send few different ones, again and again. */
const verdicts = new LRUCache<string, boolean>({ max: 100 });

/** Apollo looks at the header `Accept` when it has the answer: who cannot read it is told before. */
export const refuseOtherTypes: onRequestHookHandler = ({ headers }, reply, done) => {
  if (wantsOurs(headers.accept)) return done();
  const message = `Answers are ${TYPES.join(' or ')}; accept wants ${headers.accept}.`;
  reply.status(406).send(refusal(406, message));
};

function wantsOurs(header = ''): boolean {
  const known = verdicts.get(header);
  if (known !== undefined) return known;
  const verdict = acceptsJson(header);
  verdicts.set(header, verdict);
  return verdict;
}

/** Whether one of our types is among those that the header wants; none that is wanted means all. */
export function acceptsJson(header: string | undefined): boolean {
  if (!header?.trim()) return true;
  return new Negotiator({ headers: { accept: header } }).mediaType(OURS) !== undefined;
}
