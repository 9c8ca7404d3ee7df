export const sum = (widths: number[]): number => widths.reduce((all, one) => all + one, 0);

/** The columns that are seen whole: the last, where the newest is among them; else those up to the newest. */
export function shownColumns(
  widths: number[],
  room: number,
  newest: number,
): { from: number; to: number } {
  const startOf = (to: number) => {
    let from = to;
    while (from > 0 && sum(widths.slice(from - 1, to)) <= room + 1) from -= 1;
    return from;
  };
  const last = { from: startOf(widths.length), to: widths.length };
  if (newest < 0 || newest >= last.from) return last;
  return { from: startOf(newest + 1), to: newest + 1 };
}
