/** Codes of what is refused or fails around the data: by the protocol, by a limit, or by us. */
export const PROTOCOL_CODES = {
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL, or has more than 2,000 tokens.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document has no operation, or several and none is named.',
  BAD_REQUEST: 'The request is not a GraphQL request.',
  PERSISTED_QUERY_NOT_FOUND:
    'No query with this hash is known: send it whole, with the hash, once.',
  LIMIT_EXCEEDED: 'The document nests, repeats or decorates more than the limits allow.',
  QUERY_TOO_COMPLEX: 'The query may return more objects than one answer holds.',
  TOO_MANY_REQUESTS: 'This client has asked for too much in a short time.',
  NOT_FOUND: 'There is nothing at this address.',
  METHOD_NOT_ALLOWED: 'The address is not for this method; the header `Allow` names those it has.',
  NOT_ACCEPTABLE: 'The header `Accept` wants neither of our two types of JSON.',
  REQUEST_TIMEOUT: 'The request did not arrive in time.',
  PAYLOAD_TOO_LARGE: 'The body is larger than 256 KiB.',
  UNSUPPORTED_MEDIA_TYPE: 'The body is not sent as application/json.',
  HEADERS_TOO_LARGE: 'The address and headers are larger than 16 KiB.',
  INTERNAL_SERVER_ERROR: 'We are wrong; the details are in our log only.',
} as const;
export type ProtocolCode = keyof typeof PROTOCOL_CODES;

const CODE_OF_STATUS: Record<number, ProtocolCode> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  408: 'REQUEST_TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
  431: 'HEADERS_TOO_LARGE',
};

/** The code of a refusal that has none but its HTTP status. */
export function codeOfStatus(status: number): ProtocolCode {
  return CODE_OF_STATUS[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');
}

/** The HTTP status of an answer without data, by the code of its error. */
export function statusOfCode(code: unknown): number {
  if (code === 'INTERNAL_SERVER_ERROR') return 500;
  if (code === 'DATABASE_UNAVAILABLE') return 503;
  return code === 'TOO_MANY_REQUESTS' ? 429 : 400;
}
