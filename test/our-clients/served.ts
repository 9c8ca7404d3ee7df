import type { AddressInfo } from 'node:net';
import type { ServerOptions } from '../../src/server.js';
import { type Api, openApi } from '../api.js';

/** The real server on a port of this machine, for what speaks HTTP by itself. */
export async function served(
  options: Partial<ServerOptions> = {},
): Promise<{ api: Api; url: string }> {
  const api = await openApi(options);
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = api.app.server.address() as AddressInfo;
  return { api, url: `http://127.0.0.1:${port}` };
}
