/**
 * Gives what is made of the release that is served: made once, and again when another one is served; a
 * promise while it is being made.
 */
export function ofServed<T extends object>(
  release: () => string | Promise<string>,
  make: () => Promise<T>,
): () => T | Promise<T> {
  let served: string | null = null;
  let held: T | Promise<T> | null = null;
  const madeOf = (id: string) => {
    if (held && id === served) return held;
    served = id;
    const making = make();
    held = making;
    making.then(
      (made) => {
        if (held === making) held = made;
      },
      // What failed is made anew by the next one.
      () => {
        if (held === making) held = null;
      },
    );
    return making;
  };
  return () => {
    const id = release();
    return typeof id === 'string' ? madeOf(id) : id.then(madeOf);
  };
}
