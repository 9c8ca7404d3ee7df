/** A name that may have been meant; of a town with its code. */
export interface Near {
  name: string;
  code?: string;
}

/** What an error names as meant: plain names, or towns and records by their names. */
export const readNear = (listed: readonly unknown[]): Near[] =>
  listed.flatMap((one) => {
    if (typeof one === 'string') return { name: one };
    const { name, code } = (one ?? {}) as Record<string, unknown>;
    if (typeof name !== 'string') return [];
    return typeof code === 'string' ? { name, code } : { name };
  });
