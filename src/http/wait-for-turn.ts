import { turnOfRequest } from '../lib/turn.js';

/** What is sent in one piece, as many requests as a client likes, is not answered in one. */
export function waitForTurn(_request: unknown, _reply: unknown, done: () => void): void {
  const turn = turnOfRequest();
  if (turn) void turn.then(done);
  else done();
}
