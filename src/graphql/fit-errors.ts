import type { GraphQLFormattedError } from 'graphql';

/** Bytes of an answer that holds errors and no data; a little is left for the rest of its JSON. */
const LARGEST_REFUSAL = 4096 - 200;

/**
 * The errors of an answer without data: a limit speaks for itself, nothing is said twice, and no more is
 * said than fits into 4 KiB.
 */
export function fitErrors(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const limit = errors.find(({ extensions }) => extensions?.code === 'LIMIT_EXCEEDED');
  const said = new Map<string, GraphQLFormattedError>();
  for (const error of limit ? [limit] : errors) {
    if (!said.has(error.message)) said.set(error.message, error);
  }
  let room = LARGEST_REFUSAL;
  const fitting = [...said.values()].filter((error) => {
    room -= Buffer.byteLength(JSON.stringify(error));
    return room >= 0;
  });
  if (fitting.length > 0) return fitting;
  // Names in the path of a field are the client's own and may be of any length.
  return [...said.values()].slice(0, 1).map(({ message, extensions }) => ({ message, extensions }));
}
