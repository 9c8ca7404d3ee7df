import { type Connection, isGood } from './connections.js';

/** What came of a load that asks as fast as it is answered. */
export interface Throughput {
  answers: number;
  failures: number;
  bytes: number;
  seconds: number;
}

/** Each connection asks again as soon as it is answered, for so long. */
export async function askInTurn(
  connections: readonly Connection[],
  request: () => Buffer,
  seconds: number,
): Promise<Throughput> {
  const began = performance.now();
  const end = began + seconds * 1000;
  let [answers, failures, bytes] = [0, 0, 0];
  await Promise.all(
    connections.map(
      (one) =>
        new Promise<void>((done) => {
          const next = () => {
            if (performance.now() >= end) return done();
            one.send(request(), (answer) => {
              if (isGood(answer)) {
                answers++;
                bytes += answer.bytes;
              } else failures++;
              // A connection that is lost asks no more.
              if (answer) next();
              else done();
            });
          };
          next();
        }),
    ),
  );
  return { answers, failures, bytes, seconds: (performance.now() - began) / 1000 };
}
