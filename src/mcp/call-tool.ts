import {
  type CallToolResult,
  ProtocolError,
  ProtocolErrorCode,
} from '@modelcontextprotocol/server';
import type { z } from 'zod';
import { type AnswersToAsk, inOneRelease } from '../graphql/committed/in-one-release.js';
import { MASKED } from '../graphql/errors.js';
import type { OperationState } from '../graphql/operation-state.js';
import { CodedError } from '../lib/coded-error.js';
import type { Tool } from './tool.js';
import { toolError } from './tool-error.js';
import { TOOLS } from './tools.js';

/** Whoever calls tools, and what they are answered with. */
export interface Calling {
  /** Opened, or being opened. */
  answers: () => AnswersToAsk | Promise<AnswersToAsk>;
  /** What pays for a call, and is told of it. */
  newRequest: () => OperationState;
  publicUrl: () => string;
}

/**
 * Calls a tool. Whatever goes wrong in it is a result that the assistant can read.
 * @throws ProtocolError where there is no such tool
 */
export async function callTool(
  name: string,
  given: unknown,
  { answers, newRequest, publicUrl }: Calling,
): Promise<CallToolResult> {
  const called = TOOLS.find((one) => one.name === name);
  if (!called) throw unknownTool(name);
  const request = newRequest();
  try {
    const input = readInput(called, given);
    const answer = await inOneRelease(await answers(), request, (ask) =>
      called.answer(input, { ask, publicUrl: publicUrl() }),
    );
    // As text, too: older clients read nothing else.
    const text = JSON.stringify(answer);
    return { content: [{ type: 'text', text }], structuredContent: answer };
  } catch (error) {
    if (error instanceof CodedError) return toolError(error);
    request.log.error(error);
    return toolError(new CodedError('INTERNAL_SERVER_ERROR', MASKED, { requestId: request.id }));
  }
}

function readInput({ input }: Tool, given: unknown): unknown {
  const read = input.safeParse(given ?? {});
  if (read.success) return read.data;
  const faults = read.error.issues.map(faultOf).join(' ');
  throw new CodedError('BAD_USER_INPUT', faults);
}

const faultOf = ({ path, message }: z.core.$ZodIssue) =>
  `${path.map(String).join('.') || 'arguments'}: ${message}.`;

function unknownTool(name: string): ProtocolError {
  const known = TOOLS.map((one) => one.name).join(', ');
  return new ProtocolError(
    ProtocolErrorCode.InvalidParams,
    `There is no tool ${JSON.stringify(name.slice(0, 60))}. There are: ${known}.`,
  );
}
