// What every peer says when it listens, and how it ends.

/** Prints the address that a server listens on, and ends the process on SIGTERM. */
export function announce(port) {
  process.stdout.write(`http://127.0.0.1:${port}\n`);
  process.once('SIGTERM', () => process.exit(0));
}
