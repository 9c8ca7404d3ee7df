import type { onRequestHookHandler } from 'fastify';
import { LRUCache } from 'lru-cache';
import { refusal } from './refuse.js';

const OURS = ['application/json', 'application/graphql-response+json', 'application/*', '*/*'];

/** What was found of headers: clients send few different ones, again and again. */
const verdicts = new LRUCache<string, boolean>({ max: 100 });

/** Apollo looks at the header `Accept` when it has the answer: who cannot read it is told before. */
export const refuseOtherTypes: onRequestHookHandler = ({ headers }, reply, done) => {
  if (wantsOurs(headers.accept)) return done();
  const message = `Answers are application/json or application/graphql-response+json; accept wants ${headers.accept}.`;
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
  return header.split(',').some((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    return OURS.includes(type) && !parameters.some((one) => /^q=0(\.0*)?$/.test(one));
  });
}
