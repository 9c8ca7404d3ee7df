import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { OperationState } from '../graphql/operation-state.js';
import { beginTurn, turnOfRequest } from '../lib/turn.js';
import { RELEASE_FIELD } from './cache/set-lasting.js';
import type { StateOf } from './request-state.js';

export interface McpRouteOptions {
  stateOf: StateOf;
  /** Answers a request of Streamable HTTP whose body is read. */
  answer: (request: Request, body: unknown, state: OperationState) => Promise<Response>;
}

/** Tools for assistants by Streamable HTTP. Nothing lasts between two requests, so GET and DELETE have none to ask of. */
export function mcpRoute(app: FastifyInstance, { stateOf, answer }: McpRouteOptions): void {
  app.post('/mcp', async (request, reply) => {
    await turnOfRequest();
    beginTurn();
    const state = stateOf(request);
    const response = await answer(webRequest(request), request.body, state);
    // The older generation answers as a stream, which ends with its one message: only then it is known of what.
    const text = await response.text();
    reply.code(response.status).headers(Object.fromEntries(response.headers));
    if (state.release !== null) reply.header(RELEASE_FIELD, state.release);
    return reply.send(text);
  });
}

/** The request without its body, as the web has it; where it is does not matter, its headers do. */
function webRequest({ method, url, headers }: FastifyRequest): Request {
  const given = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return new Request(new URL(url, 'http://localhost'), { method, headers: given });
}
