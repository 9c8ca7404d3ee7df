import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { refusal } from './refuse.js';

const ANSWERS: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [
    408,
    'A request must arrive whole, its headers in 5 seconds and the rest in 10.',
  ],
  HPE_HEADER_OVERFLOW: [431, 'The address and headers of a request may have 16 KiB.'],
};

const NO_HTTP =
  'This is no request of HTTP/1.1. In an address spaces and all that is not ASCII must be encoded (%20, %E7%A7%BB).';

type OnClientError = (error: Error & { code?: string }, socket: Socket) => void;

/** Answers what the parser of HTTP refuses before there is a request, and tells its code. */
export const refuseBytes =
  (tell: (code: string) => void): OnClientError =>
  (error, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const [status, message] = ANSWERS[error.code ?? ''] ?? [400, NO_HTTP];
    const answer = refusal(status, message);
    for (const { extensions } of answer.errors) tell(extensions.code);
    const body = JSON.stringify(answer);
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'Connection: close',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    // What else the client may still want to send is not waited for.
    socket.destroySoon();
  };
