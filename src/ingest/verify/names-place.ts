/** Whether a line names a place: 津市 stands in 三重県津市, and not in 大津市. */
export function namesPlace(line: string, name: string): boolean {
  const spaced = [...name].join('\\s*');
  return new RegExp(`(?<![^\\P{L}都道府県郡])${spaced}`, 'u').test(line.normalize('NFKC'));
}
