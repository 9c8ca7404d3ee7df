import { Server } from 'node:net';
import { setTimeout as delay, setImmediate as turn } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** How long a silent connection may still bring a request that is on its way. */
const GRACE_MS = 500;
const STEP_MS = 50;

/**
 * On close: takes no new connection, answers what comes on the open ones and says there that they
 * close. Node.js alone would reset a kept connection whose next request it has not read yet.
 * Gives whether it is closing.
 */
export function drainOnClose(app: FastifyInstance): () => boolean {
  let closing = false;
  let begun = 0;
  app.addHook('onRequest', function countBegun(_request, _reply, done) {
    begun += 1;
    done();
  });
  app.addHook('onSend', function sayClosing(_request, reply, _payload, done) {
    if (closing) reply.header('connection', 'close');
    done();
  });
  app.addHook('preClose', async () => {
    closing = true;
    if (!app.server.listening) return;
    // Of net, not of http: that one closes the silent connections, too.
    Server.prototype.close.call(app.server);
    for (let waited = 0, before = -1; before !== begun || waited < GRACE_MS; waited += STEP_MS) {
      if ((await connections(app)) === 0) return;
      before = begun;
      await delay(STEP_MS);
    }
    // Right after what has arrived was read.
    await turn();
  });
  return () => closing;
}

const connections = ({ server }: FastifyInstance) =>
  new Promise<number>((resolve) => server.getConnections((error, n) => resolve(error ? 0 : n)));
