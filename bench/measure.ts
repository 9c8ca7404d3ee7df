import { askInTurn } from './load/closed-load.js';
import { type Connection, connect } from './load/connections.js';
import { askEvenly } from './load/open-load.js';
import type { Times } from './plan.js';
import { cpuSeconds } from './usage.js';

/** What one server did with one question in one round. */
export interface Measured {
  perSecond: number;
  /** Processor time of the server and its database for one answer, in ms. */
  cpuMs: number | null;
  /** Of one answer. */
  bytes: number;
  /** Of the evenly spaced load. */
  milliseconds: number[];
  failures: number;
}

export interface Target {
  port: number;
  /** The processes that work for an answer. */
  pids(): number[];
  /** The next request. */
  request(): Buffer;
}

const CLOSED_CONNECTIONS = 8;
const OPEN_CONNECTIONS = 64;

/** Warms a server up, asks it as fast as it answers, and at a steady rate. */
export async function measure(target: Target, times: Times, rate: number): Promise<Measured> {
  const { port, request } = target;
  const askFast = (seconds: number) =>
    connected(port, CLOSED_CONNECTIONS, (connections) => askInTurn(connections, request, seconds));
  // It ends when all is answered, what a question before left behind too.
  const warm = await askFast(times.warm);
  // The processes of a database come with its first questions.
  const pids = target.pids();
  const before = cpuSeconds(pids);
  const closed = await askFast(times.closed);
  const after = cpuSeconds(pids);
  const cpu = before === null || after === null ? null : after - before;
  const steady = { rate, seconds: times.open };
  const even = await connected(port, OPEN_CONNECTIONS, (connections) =>
    times.open > 0 ? askEvenly(connections, request, steady) : null,
  );
  return {
    perSecond: closed.answers / closed.seconds,
    cpuMs: cpu === null || closed.answers === 0 ? null : (cpu * 1000) / closed.answers,
    bytes: closed.answers === 0 ? 0 : closed.bytes / closed.answers,
    milliseconds: even?.milliseconds ?? [],
    failures: warm.failures + closed.failures + (even?.failures ?? 0),
  };
}

/** Does something with connections that are closed behind it. */
async function connected<T>(
  port: number,
  count: number,
  use: (connections: Connection[]) => Promise<T> | T,
): Promise<T> {
  const connections = await connect(port, count);
  try {
    return await use(connections);
  } finally {
    for (const one of connections) one.close();
  }
}
