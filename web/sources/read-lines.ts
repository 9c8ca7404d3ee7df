/** Lines of an address, "812" or "812-814"; null where it names none. */
export function readLines(text: string | undefined): { from: number; to: number } | null {
  const [, first, last = first] = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(text ?? '') ?? [];
  const [from, to] = [Number(first), Number(last)];
  return from >= 1 && to >= from ? { from, to } : null;
}
