import { once } from 'node:events';
import { connect as open } from 'node:net';
import { type Answer, answerReader } from './read-answer.js';

/** A connection that carries one request at a time. */
export interface Connection {
  /** Sends a request; `onAnswer` gets null where the connection is lost. */
  send(request: Buffer, onAnswer: (answer: Answer | null) => void): void;
  close(): void;
}

/** Connections to a server on this machine. */
export async function connect(port: number, count: number): Promise<Connection[]> {
  return Promise.all(Array.from({ length: count }, () => connection(port)));
}

async function connection(port: number): Promise<Connection> {
  const socket = open({ port, host: '127.0.0.1', noDelay: true });
  let waiting: ((answer: Answer | null) => void) | null = null;
  const answered = (answer: Answer | null) => {
    const tell = waiting;
    waiting = null;
    tell?.(answer);
  };
  await once(socket, 'connect');
  socket.on('data', answerReader(answered));
  socket.on('error', () => answered(null));
  socket.on('close', () => answered(null));
  return {
    send(request, onAnswer) {
      if (socket.destroyed) {
        setImmediate(onAnswer, null);
        return;
      }
      waiting = onAnswer;
      socket.write(request);
    },
    close: () => socket.destroy(),
  };
}

/** Whether an answer is one that was wanted. */
export const isGood = (answer: Answer | null): answer is Answer =>
  answer?.status === 200 && answer.hasData;
