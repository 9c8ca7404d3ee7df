/** Codes of what is refused or fails around the data: of documents and operations, by a limit, or by us. */
export const GRAPHQL_CODES = {
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL, or has more than 2,000 tokens.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document has no operation, or several and none is named.',
  BAD_REQUEST: 'The request is not a GraphQL request.',
  PERSISTED_QUERY_NOT_FOUND:
    'No query with this hash is known: send it whole, with the hash, once.',
  LIMIT_EXCEEDED: 'The document nests, repeats or decorates more than the limits allow.',
  QUERY_TOO_COMPLEX: 'The query may cost more than one answer may.',
  TOO_MANY_REQUESTS: 'This client has asked for too much in a short time.',
  INTERNAL_SERVER_ERROR: 'We are wrong; the details are in our log only.',
} as const;

/** When who met a database that is away may ask again. */
export const RETRY_AFTER_SECONDS = 1;

/** The HTTP status of an answer without data, by the code of its error. */
export function statusOfCode(code: unknown): number {
  if (code === 'INTERNAL_SERVER_ERROR') return 500;
  if (code === 'DATABASE_UNAVAILABLE') return 503;
  return code === 'TOO_MANY_REQUESTS' ? 429 : 400;
}
