/** A thing that many use at once. It is closed when it is no longer wanted and nobody uses it any more. */
export interface Shared<T> {
  readonly it: T;
  /** How many use it now. */
  readonly uses: number;
  /** One more uses it, until it says `end`. */
  take(): Shared<T>;
  end(): void;
  /** It is no longer wanted, and nobody is to begin. Resolves when the last has ended and it is closed. */
  leave(): Promise<void>;
}

/** Counts who uses a thing: one number, so that using it costs nothing. */
export function shared<T>(it: T, close: () => Promise<void>): Shared<T> {
  let uses = 0;
  let unused: (() => void) | null = null;
  let left: Promise<void> | null = null;
  const one: Shared<T> = {
    it,
    get uses() {
      return uses;
    },
    take() {
      uses += 1;
      return one;
    },
    end() {
      uses -= 1;
      if (uses === 0) unused?.();
    },
    leave() {
      left ??= new Promise<void>((resolve) => {
        unused = resolve;
        if (uses === 0) resolve();
      }).then(close);
      return left;
    },
  };
  return one;
}

/** Uses a thing until what is done with it is done. */
export async function using<T, R>(one: Shared<T>, use: (it: T) => Promise<R>): Promise<R> {
  one.take();
  try {
    return await use(one.it);
  } finally {
    one.end();
  }
}
