import { type GRAPHQL_CODES, statusOfCode } from '../graphql/codes.js';

/** Codes of what is refused before there is an operation. */
export const TRANSPORT_CODES = {
  NOT_FOUND: 'There is nothing at this address.',
  METHOD_NOT_ALLOWED: 'The address is not for this method; the header `Allow` names those it has.',
  NOT_ACCEPTABLE: 'The header `Accept` wants neither of our two types of JSON.',
  REQUEST_TIMEOUT: 'The request did not arrive in time.',
  PAYLOAD_TOO_LARGE: 'The body is larger than 256 KiB.',
  UNSUPPORTED_MEDIA_TYPE: 'The body is not sent as application/json.',
  RANGE_NOT_SATISFIABLE: 'No byte of the file lies in the header `Range`.',
  HEADERS_TOO_LARGE: 'The address and headers are larger than 16 KiB.',
} as const;

type ProtocolCode = keyof typeof TRANSPORT_CODES | keyof typeof GRAPHQL_CODES;

const CODE_OF_STATUS: Record<number, ProtocolCode> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  408: 'REQUEST_TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  416: 'RANGE_NOT_SATISFIABLE',
  429: 'TOO_MANY_REQUESTS',
  431: 'HEADERS_TOO_LARGE',
};

/** What stands for something in the address that is not there. */
const NOT_THERE: ReadonlySet<string> = new Set(['UNKNOWN_RELEASE', 'FILES_NOT_MADE', 'NOT_FOUND']);

/** The status of what is refused outside of GraphQL: there a release or a record is a part of the address. */
export const statusOfRefusal = (code: string): number =>
  NOT_THERE.has(code) ? 404 : statusOfCode(code);

/** The code of a refusal that has none but its HTTP status. */
export const codeOfStatus = (status: number): ProtocolCode =>
  CODE_OF_STATUS[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');
