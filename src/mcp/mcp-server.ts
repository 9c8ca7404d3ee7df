import { readFileSync } from 'node:fs';
import { McpServer } from '@modelcontextprotocol/server';
import { projectFile } from '../lib/project-file.js';
import { type Calling, callTool } from './call-tool.js';
import { INSTRUCTIONS } from './instructions.js';
import { LISTED_TOOLS } from './listed-tools.js';

const { version } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));
const HOUR_MS = 3_600_000;

/** One server of the protocol, for one request or one connection: it holds nothing but who is asking. */
export function mcpServer(calling: Calling): McpServer {
  const mcp = new McpServer(
    { name: 'machikurabe', title: 'まちくらべ Machikurabe', version },
    {
      capabilities: { tools: { listChanged: false } },
      instructions: INSTRUCTIONS,
      cacheHints: { 'tools/list': { ttlMs: HOUR_MS, cacheScope: 'public' } },
    },
  );
  const { server } = mcp;
  server.setRequestHandler('tools/list', () => ({ tools: LISTED_TOOLS }));
  server.setRequestHandler('tools/call', ({ params }) =>
    callTool(params.name, params.arguments, calling),
  );
  return mcp;
}
