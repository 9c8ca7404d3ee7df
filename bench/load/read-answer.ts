/** What is seen of an answer without keeping it. */
export interface Answer {
  status: number;
  bytes: number;
  /** Whether the body begins as an answer with data does. */
  hasData: boolean;
}

const WANTED = Buffer.from('{"data":{');
const END_OF_HEAD = '\r\n\r\n';

/**
 * Reads answers off a connection of HTTP/1.1, one after another: of a known length or in chunks.
 * `chunk` takes what came and says how many answers it ended.
 */
export function answerReader(onAnswer: (answer: Answer) => void): (chunk: Buffer) => void {
  let head: Buffer = Buffer.alloc(0);
  let answer: Answer | null = null;
  let beginning = '';
  let chunked = false;
  /** Bytes of the body, or of the chunk, that are still to come. */
  let left = 0;
  /** A chunk's size, or the end of chunks, as far as it has come. */
  let line = '';

  const finish = () => {
    const done = answer as Answer;
    done.hasData = beginning === WANTED.toString('latin1');
    answer = null;
    onAnswer(done);
  };
  const take = (chunk: Buffer, from: number): number => {
    const count = Math.min(left, chunk.length - from);
    if (beginning.length < WANTED.length) {
      const end = from + Math.min(count, WANTED.length - beginning.length);
      beginning += chunk.toString('latin1', from, end);
    }
    (answer as Answer).bytes += count;
    left -= count;
    return from + count;
  };
  const begin = (chunk: Buffer): number => {
    const before = head.length;
    head = before === 0 ? chunk : Buffer.concat([head, chunk]);
    const end = head.indexOf(END_OF_HEAD);
    if (end < 0) return chunk.length;
    const text = head.toString('latin1', 0, end).toLowerCase();
    head = Buffer.alloc(0);
    answer = { status: Number(text.slice(9, 12)), bytes: 0, hasData: false };
    beginning = '';
    line = '';
    chunked = /\r\ntransfer-encoding: *chunked/.test(text);
    left = chunked ? 0 : Number(/\r\ncontent-length: *(\d+)/.exec(text)?.[1] ?? 0);
    if (!chunked && left === 0) finish();
    return end + END_OF_HEAD.length - before;
  };
  /** Reads the line before a chunk: its size, or 0 at the end. */
  const size = (chunk: Buffer, from: number): number => {
    const end = chunk.indexOf('\n', from);
    line += chunk.toString('latin1', from, end < 0 ? chunk.length : end);
    if (end < 0) return chunk.length;
    const text = line.trim();
    line = '';
    if (left === -1) {
      // The empty line behind the last chunk; the one behind each other chunk is skipped.
      if (text === '') finish();
    } else if (text !== '') {
      left = Number.parseInt(text, 16) || -1;
    }
    return end + 1;
  };

  return (chunk) => {
    let at = 0;
    while (at < chunk.length) {
      if (!answer) at += begin(chunk.subarray(at));
      else if (chunked && left <= 0) at = size(chunk, at);
      else {
        at = take(chunk, at);
        if (!chunked && left === 0) finish();
      }
    }
  };
}
