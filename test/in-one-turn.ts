let held = 0;

/**
 * Stops the clock while something is asked. Where a turn of the event loop takes long, others are let in, and what
 * would be loaded together is loaded in two statements: on a busy machine their number would differ from run to run.
 */
export async function inOneTurn<T>(ask: () => Promise<T>): Promise<T> {
  const now = performance.now();
  if (held++ === 0) performance.now = () => now;
  try {
    return await ask();
  } finally {
    // The clock of the class is seen again.
    if (--held === 0) Reflect.deleteProperty(performance, 'now');
  }
}
