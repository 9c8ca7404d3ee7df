import type { Transport } from '@modelcontextprotocol/client';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';

/** The generations of the protocol: with a handshake, and without any state. */
export const GENERATIONS = {
  '2025-11-25': { mode: 'legacy' },
  '2026-07-28': { mode: { pin: '2026-07-28' } },
} as const;
export type Generation = keyof typeof GENERATIONS;

/** What a tool has answered, as a client gets it. */
export interface Called {
  isError: boolean;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes
  data: any;
}

export interface Assistant {
  client: Client;
  call(name: string, args?: Record<string, unknown>): Promise<Called>;
  close(): Promise<void>;
}

/** An assistant of one generation, over any transport. */
export async function assistantOver(
  transport: Transport,
  generation: Generation,
): Promise<Assistant> {
  const client = new Client(
    { name: 'test', version: '1.0.0' },
    { versionNegotiation: GENERATIONS[generation] },
  );
  await client.connect(transport);
  return {
    client,
    async call(name, args = {}) {
      const result = await client.callTool({ name, arguments: args });
      const [block] = result.content;
      const text = block?.type === 'text' ? block.text : '';
      return { isError: result.isError ?? false, text, data: result.structuredContent };
    },
    close: () => client.close(),
  };
}

/** The same over Streamable HTTP. */
export const assistantAt = (url: string, generation: Generation): Promise<Assistant> =>
  assistantOver(new StreamableHTTPClientTransport(new URL('/mcp', url)), generation);
