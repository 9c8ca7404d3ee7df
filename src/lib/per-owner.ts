interface Made<V> {
  value?: V;
  /** What was thrown instead. */
  thrown?: { error: unknown };
}

/**
 * Makes a value once for each owner and key; what was made goes with the owner. The owner of what
 * lives as long as a request is its context, that of what lives as long as a release the release.
 * What fails is remembered, too: it fails for the same owner and key again, without being tried.
 */
export function perOwner<C extends object, V>(
  make: (owner: C, key: string) => V,
): (owner: C, key?: string) => V {
  const made = new WeakMap<C, Map<string, Made<V>>>();
  return (owner, key = '') => {
    const all = made.get(owner) ?? new Map<string, Made<V>>();
    made.set(owner, all);
    const one = all.get(key) ?? attempt(() => make(owner, key));
    all.set(key, one);
    if (one.thrown) throw one.thrown.error;
    return one.value as V;
  };
}

function attempt<V>(make: () => V): Made<V> {
  try {
    return { value: make() };
  } catch (error) {
    return { thrown: { error } };
  }
}
