/** Goes on with a value at once where it is there, else when it comes: what is warm takes no promise. */
export function whenThere<T, R>(
  value: T | Promise<T>,
  next: (value: T) => R | Promise<R>,
): R | Promise<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** All values at once where all are there, else when the last comes. */
export function allThere<T>(values: readonly (T | Promise<T>)[]): T[] | Promise<T[]> {
  return values.some((value) => value instanceof Promise)
    ? Promise.all(values)
    : (values as readonly T[] as T[]);
}
