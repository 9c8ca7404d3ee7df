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

/** Answers what the parser of HTTP refuses before there is a request. */
export function refuseBytes(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, message] = ANSWERS[error.code ?? ''] ?? [400, 'This is no request of HTTP/1.1.'];
  const body = JSON.stringify(refusal(status, message));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  // What else the client may still want to send is not waited for.
  socket.destroySoon();
}
