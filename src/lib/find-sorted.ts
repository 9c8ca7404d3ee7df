/** Where a number stands among others that grow from place to place; -1 where it is not there. */
export function findSorted(count: number, at: (place: number) => number, wanted: number): number {
  let [low, high] = [0, count - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = at(middle);
    if (there === wanted) return middle;
    if (there < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
