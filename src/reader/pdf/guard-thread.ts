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

/** How often time and memory are looked at, in milliseconds. */
const LOOK = 50;
const MEGA = 2 ** 20;
/** A machine that has much else to do takes longer: so many times as long it may. */
const PATIENCE = 10;

/** Watches over a thread: an answer must come in time, and the process take no more memory than so many bytes beside what it has now. */
export function guardThread<Question, Answer extends { kind: string }>(
  thread: Worker,
  { seconds, memory }: { seconds: number; memory: number },
): Guard<Question, Answer> {
  const held = process.memoryUsage.rss();
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
        const [before, begun] = [process.cpuUsage(), Date.now()];
        const look = setInterval(() => {
          const { user, system } = process.cpuUsage(before);
          const waited = (Date.now() - begun) / 1000;
          if ((user + system) / 1e6 > seconds || waited > PATIENCE * seconds) {
            stop('PDF_TOO_SLOW', `> ${seconds} s`);
          }
          const used = process.memoryUsage.rss() - held;
          if (used > memory) {
            const what = `${Math.round(used / MEGA)} > ${Math.round(memory / MEGA)} MB`;
            stop('PDF_TOO_MUCH_MEMORY', what);
          }
        }, LOOK);
        settle = (answer) => {
          clearInterval(look);
          resolve(answer);
        };
        if (stopped) settle(stopped);
        else if (question !== null) thread.postMessage(question);
      }),
    close: async () => void (await thread.terminate()),
  };
}
