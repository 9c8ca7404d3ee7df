const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 };

/** npm passes on the SIGINT that a terminal has already sent to all: that is one signal, not two. */
const ONE_SIGNAL_MS = 500;

/**
 * On SIGINT or SIGTERM stops in good order and ends with 0. A second signal ends the process at
 * once, and so does the limit, in milliseconds.
 */
export function stopOnSignals(stop: () => Promise<void>, limitMs = 10_000): void {
  let since: number | null = null;
  const heard = (signal: (typeof SIGNALS)[number]) => {
    if (since !== null) {
      if (Date.now() - since > ONE_SIGNAL_MS) process.exit(EXIT_CODES[signal]);
      return;
    }
    since = Date.now();
    setTimeout(() => process.exit(0), limitMs).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
        process.exit(1);
      },
    );
  };
  for (const signal of SIGNALS) process.on(signal, heard);
}
