/**
 * Said of a resolver's method by `@Extensions`: it takes no more than some microseconds, stands in a list of
 * which each item waits for its turn, and is called without asking whether there is time.
 */
export const AT_ONCE = { atOnce: true } as const;
