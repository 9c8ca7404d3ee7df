/**
 * Holds what was made last: a promise while it is being made, then the thing itself. It is made when it
 * is first wanted and when it is wanted anew. What failed is not held: who wants it next makes it again.
 */
export function hold<T>(make: () => Promise<T>): (anew: boolean) => T | Promise<T> {
  let held: T | Promise<T> | null = null;
  return (anew) => {
    if (held !== null && !anew) return held;
    const making = make();
    held = making;
    making.then(
      (made) => {
        if (held === making) held = made;
      },
      () => {
        if (held === making) held = null;
      },
    );
    return making;
  };
}
