import JSONstat from 'jsonstat-toolkit';

/** A cube as another library reads it: the cell at these categories, and how many are not empty. */
export function cubeOf(file: object) {
  const cube = JSONstat(file);
  const cellAt = (series: string, measure: string, year: string) => {
    const { value, status } = cube.Data({ series, measure, year });
    return { value: value ?? null, status: status ?? null };
  };
  const cells: { value: number | null; status: string | null }[] = cube.Data();
  const isFilled = ({ value, status }: (typeof cells)[number]) =>
    (value ?? null) !== null || (status ?? null) !== null;
  return Object.assign(cellAt, { filled: cells.filter(isFilled).length });
}
