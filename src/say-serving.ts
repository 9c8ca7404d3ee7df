import type { Serving } from './workers/messages.js';

/** The two plain lines of a start: where what is served, and by how many workers if it is not this process alone. */
export function sayServing({ url, release }: Serving, workers?: number): void {
  const together = workers ? `${workers} workers (PID ${process.pid})   ` : '';
  process.stdout.write(
    `まちくらべ Machikurabe  ${url}  (GraphQL: /graphql, GraphiQL: /graphiql)\n` +
      `データ release ${release}   ${together}終了するには Ctrl+C / Ctrl+C to stop\n`,
  );
}
