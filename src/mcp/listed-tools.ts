import type { Tool as ListedTool } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { TOOLS } from './tools.js';

type JsonObject = ListedTool['inputSchema'];

/** What all answers begin with; the rest is told by each tool. */
const ANSWER = z.looseObject({
  summary: z.string().describe('The answer in a few sentences: the verdict first.'),
  release: z.string().describe('The release that all of it is read from: name it when you cite.'),
});

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io }) as JsonObject;

/** The tools as they are listed: worked out once, since clients ask again and again. */
export const LISTED_TOOLS: ListedTool[] = TOOLS.map(({ name, title, description, input }) => ({
  name,
  title,
  description,
  inputSchema: jsonSchema(input, 'input'),
  outputSchema: jsonSchema(ANSWER, 'output'),
  annotations: {
    title,
    readOnlyHint: true,
    destructiveHint: false,
    idempotentHint: true,
    openWorldHint: false,
  },
}));
