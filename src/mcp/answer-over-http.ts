import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import type { Calling } from './call-tool.js';
import { mcpServer } from './mcp-server.js';

/**
 * Answers one request of Streamable HTTP, in either generation of the protocol, and holds nothing after it.
 * @param body as it was read
 */
export async function answerOverHttp(
  request: Request,
  body: unknown,
  calling: Calling,
): Promise<Response> {
  // A page elsewhere whose name was made to lead here comes with its own name.
  const names = [...localhostAllowedHostnames(), new URL(calling.publicUrl()).hostname];
  const refused =
    hostHeaderValidationResponse(request, names) ?? originValidationResponse(request, names);
  if (refused) return refused;
  let fault: Error | null = null;
  const { fetch } = createMcpHandler(() => mcpServer(calling), {
    // There is nothing to subscribe to: what a release says stays as it is.
    maxSubscriptions: 0,
    keepAliveMs: 0,
    onerror(error) {
      fault = error;
    },
  });
  const response = await fetch(request, { parsedBody: body ?? null });
  if (response.status >= 500) calling.newRequest().log.error(fault);
  return response;
}
