import type { CallToolResult } from '@modelcontextprotocol/server';
import { CodedError } from '../lib/coded-error.js';

/** What to do, by the code of an error, beside what its message says. */
const ADVICE: Readonly<Record<string, string>> = {
  UNKNOWN_INDICATOR: 'Take one of `nearest`, or look for it with the tool find.',
  UNKNOWN_MUNICIPALITY: 'Take one of `nearest`, or look for it with the tool find.',
  AMBIGUOUS_MUNICIPALITY: 'Ask which is meant, and take its code.',
  UNKNOWN_PREFECTURE: 'Take one of `nearest`: the first two digits of a code of a town.',
  UNKNOWN_THEME: 'Take one of `nearest`; the tool coverage lists all themes.',
  QUERY_TOO_COMPLEX: 'Ask for fewer towns, years or measures, or a smaller `first`.',
  TOO_MANY_REQUESTS: 'Wait `retryAfter` seconds before the next call.',
  DATABASE_UNAVAILABLE: 'Try again in some seconds.',
  BAD_CURSOR: 'Leave `after` out to begin anew.',
};

/** An error as the assistant reads it: its code, what was wrong, what to do. */
export function toolError({ code, message, details }: CodedError): CallToolResult {
  const error = { code, message, ...details, advice: ADVICE[code] };
  return { isError: true, content: [{ type: 'text', text: JSON.stringify({ error }) }] };
}
