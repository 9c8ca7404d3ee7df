/**
 * Makes a value once for each request and key. The context object of a request stands for the
 * request; what was made goes with it.
 */
export function perRequest<C extends object, V>(
  make: (context: C, key: string) => V,
): (context: C, key?: string) => V {
  const made = new WeakMap<C, Map<string, V>>();
  return (context, key = '') => {
    const values = made.get(context) ?? new Map<string, V>();
    made.set(context, values);
    if (!values.has(key)) values.set(key, make(context, key));
    return values.get(key) as V;
  };
}
