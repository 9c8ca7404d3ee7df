import type { Tool } from './tool.js';
import { compareTool } from './tools/compare.tool.js';
import { coverageTool } from './tools/coverage.tool.js';
import { evidenceTool } from './tools/evidence.tool.js';
import { findTool } from './tools/find.tool.js';
import { linkTool } from './tools/link.tool.js';
import { plansTool } from './tools/plans.tool.js';

/** The tools, in the order in which an assistant usually takes them. */
export const TOOLS: readonly Tool[] = [
  findTool,
  compareTool,
  evidenceTool,
  coverageTool,
  plansTool,
  linkTool,
];
