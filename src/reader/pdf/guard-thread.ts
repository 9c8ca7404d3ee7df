import type { Worker } from 'node:worker_threads';

/** Why a thread was stopped, or stopped itself. */
export interface Stopped {
  kind: 'STOPPED';
  code: 'PDF_TOO_SLOW' | 'PDF_TOO_MUCH_MEMORY' | 'PDF_DAMAGED';
  what: string;
}

/** A thread that answers one question after the other, or is stopped. */
export interface Guard<Question, Answer> {
  /** Null: what it says of itself at first. */
  ask(question: Question | null): Promise<Answer | Stopped>;
  close(): Promise<void>;
}

/** How often the memory is looked at, in milliseconds. */
const LOOK = 50;
const MEGA = 2 ** 20;

/** Watches over a thread: an answer must come in time, and the process stay within its memory. */
export function guardThread<Question, Answer extends { kind: string }>(
  thread: Worker,
  { seconds, memory }: { seconds: number; memory: number },
): Guard<Question, Answer> {
  let settle: (answer: Answer | Stopped) => void = () => {};
  let stopped: Stopped | null = null;
  const stop = (code: Stopped['code'], what: string) => {
    stopped ??= { kind: 'STOPPED', code, what };
    void thread.terminate();
    settle(stopped);
  };
  thread.on('message', (answer: Answer) => settle(answer));
  thread.on('error', (error: NodeJS.ErrnoException) => {
    const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    stop(isFull ? 'PDF_TOO_MUCH_MEMORY' : 'PDF_DAMAGED', isFull ? '' : error.message);
  });
  return {
    ask: (question) =>
      new Promise((resolve) => {
        const late = setTimeout(() => stop('PDF_TOO_SLOW', `> ${seconds} s`), seconds * 1000);
        const look = setInterval(() => {
          const used = process.memoryUsage.rss();
          if (used > memory) {
            const what = `${Math.round(used / MEGA)} > ${Math.round(memory / MEGA)} MB`;
            stop('PDF_TOO_MUCH_MEMORY', what);
          }
        }, LOOK);
        settle = (answer) => {
          clearTimeout(late);
          clearInterval(look);
          resolve(answer);
        };
        if (stopped) settle(stopped);
        else if (question !== null) thread.postMessage(question);
      }),
    close: async () => void (await thread.terminate()),
  };
}
