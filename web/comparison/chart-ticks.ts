/** About five round values, no closer than the least step that makes sense. */
export function ticksFor([low, high]: [number, number], least: number): number[] {
  const rough = Math.max((high - low) / 5, least);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough * 0.99) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
}

/** Whole years, as many as fit, the last one always. */
export function yearTicks([first, last]: [number, number], width: number): number[] {
  const step = Math.max(1, Math.ceil(((last - first + 1) * 46) / Math.max(width, 46)));
  const count = Math.floor((last - first) / step) + 1;
  return Array.from({ length: count }, (_, at) => last - at * step).reverse();
}
