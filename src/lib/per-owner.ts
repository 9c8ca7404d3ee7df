/**
 * Makes a value once for each owner and key; what was made goes with the owner. The owner of what
 * lives as long as a request is its context, that of what lives as long as a release the release.
 */
export function perOwner<C extends object, V>(
  make: (owner: C, key: string) => V,
): (owner: C, key?: string) => V {
  const made = new WeakMap<C, Map<string, V>>();
  return (owner, key = '') => {
    const values = made.get(owner) ?? new Map<string, V>();
    made.set(owner, values);
    if (!values.has(key)) values.set(key, make(owner, key));
    return values.get(key) as V;
  };
}
