import { Agent, request } from 'node:http';

/** What clients saw. */
export interface Seen {
  answered: number;
  /** Requests on a connection that the server had taken, without a whole answer; where clients connect anew, on any. */
  lost: string[];
  /** Statuses other than 200. */
  odd: number[];
}

/**
 * Clients that each ask without a pause over one kept connection, until the server says that it
 * closes the connection or until `halt`. With `anew` they then take another connection.
 */
export function keepAliveClients(url: string, body: string, count: number, anew = false) {
  const seen: Seen = { answered: 0, lost: [], odd: [] };
  let halted = false;
  const client = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    let closed = false;
    while (!closed && !halted) {
      await new Promise<void>((resolve) => {
        const headers = { 'content-type': 'application/json' };
        const asked = request(`${url}/graphql`, { method: 'POST', agent, headers }, (answer) => {
          let length = 0;
          answer.on('data', (chunk: Buffer) => {
            length += chunk.length;
          });
          answer.on('close', () => {
            const whole = answer.complete && length === Number(answer.headers['content-length']);
            if (!whole) seen.lost.push(`cut at ${length}`);
            else if (answer.statusCode !== 200) seen.odd.push(answer.statusCode ?? 0);
            else seen.answered += 1;
            closed = answer.headers.connection === 'close' && !anew;
            resolve();
          });
        });
        // One that was handed to a process that was killed is never answered.
        asked.setTimeout(30_000, () => asked.destroy(new Error('no answer within 30 s')));
        asked.on('error', (error: NodeJS.ErrnoException) => {
          // A connection that the server never took carries no accepted request.
          if (asked.reusedSocket || anew) seen.lost.push(error.code ?? error.message);
          closed = !anew;
          resolve();
        });
        asked.end(body);
      });
    }
    agent.destroy();
  };
  const clients = Promise.all(Array.from({ length: count }, client));
  return {
    seen,
    ended: clients.then(() => seen),
    halt() {
      halted = true;
    },
  };
}
