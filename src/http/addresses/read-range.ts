/** A part of a file, from its first byte to its last. */
export interface ByteRange {
  from: number;
  to: number;
}

/**
 * Reads the header `Range` for a file of so many bytes: one range; null for none, several or what is not understood,
 * which may be answered with the whole; `none` where no byte of the file lies in it.
 */
export function readRange(header: string | undefined, bytes: number): ByteRange | 'none' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const to = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (first !== '' && last !== '' && Number(last) < from) return null;
  return from <= to ? { from, to } : 'none';
}
