import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** What became of requests that were sent while something happened. */
export interface Seen {
  requests: number;
  /** Answered 503 with DATABASE_UNAVAILABLE. */
  refused: number;
  /** Answered otherwise than with 200 or that. */
  odd: string[];
  /** Answers that are whole of no release. */
  wrong: string[];
  /** Answers of a release older than one that had been answered from when they were asked for. */
  older: number;
  /** Numbers of the releases that answers came from. */
  releases: Set<number>;
  slowestMs: number;
  /** Seconds from the beginning until the last request was sent that was not answered; 0 where all were. */
  wholeAfter: number;
}

export interface AskOptions {
  app: FastifyInstance;
  query: string;
  perSecond: number;
  /** The number of the release that an answer is of; null where it is whole of none. */
  judge(body: string): number | null;
}

/** Sends a request again and again at an even rate, until what `happen` does has ended. */
export async function askAtRate(
  { app, query, perSecond, judge }: AskOptions,
  happen: () => Promise<unknown>,
): Promise<Seen> {
  const seen: Seen = {
    requests: 0,
    refused: 0,
    odd: [],
    wrong: [],
    older: 0,
    releases: new Set(),
    slowestMs: 0,
    wholeAfter: 0,
  };
  const began = performance.now();
  let newest = 0;

  async function ask(): Promise<void> {
    const sent = performance.now();
    const atLeast = newest;
    const payload = { query };
    const { statusCode, body } = await app.inject({ method: 'POST', url: '/graphql', payload });
    seen.slowestMs = Math.max(seen.slowestMs, performance.now() - sent);
    if (statusCode !== 200) {
      seen.wholeAfter = Math.max(seen.wholeAfter, (sent - began) / 1000);
      if (statusCode === 503 && body.includes('DATABASE_UNAVAILABLE')) seen.refused += 1;
      else seen.odd.push(`${statusCode} ${body}`);
      return;
    }
    const release = judge(body);
    if (release === null) return void seen.wrong.push(body);
    seen.releases.add(release);
    if (release < atLeast) seen.older += 1;
    newest = Math.max(newest, release);
  }

  const asked: Promise<void>[] = [];
  let ended = false;
  const happening = happen().finally(() => {
    ended = true;
  });
  while (!ended) {
    const due = ((performance.now() - began) * perSecond) / 1000;
    while (seen.requests < due) {
      seen.requests += 1;
      asked.push(ask());
    }
    await delay(5);
  }
  await happening;
  await Promise.all(asked);
  return seen;
}
