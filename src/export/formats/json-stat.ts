/** A dimension: the ids of its categories in order, each with its label. */
export interface Dimension {
  label: string;
  categories: ReadonlyMap<string, string>;
}

/** A cell that is not empty: where it stands in each dimension, and what it holds. */
export interface CubeCell {
  at: readonly string[];
  value: number | null;
  /** What is to be known of it; of a cell without a value why. */
  status: string | null;
}

interface Cube {
  label: string;
  source: string;
  note: readonly string[];
  dimensions: Readonly<Record<string, Dimension>>;
  /** The names of the dimensions that say when, and what is measured. */
  role: { time: readonly string[]; metric: readonly string[] };
  cells: Iterable<CubeCell>;
  extension: object;
}

/** A cube as JSON-stat 2.0; values and statuses by their number, since most cubes have many gaps. */
export function jsonStat({
  label,
  source,
  note,
  dimensions,
  role,
  cells,
  extension,
}: Cube): object {
  const all = Object.values(dimensions);
  const size = all.map(({ categories }) => categories.size);
  const places = all.map(
    ({ categories }) => new Map([...categories.keys()].map((id, i) => [id, i])),
  );
  const value: Record<number, number> = {};
  const status: Record<number, string> = {};
  for (const cell of cells) {
    const number = cell.at.reduce((sum, id, i) => {
      const place = places[i]?.get(id);
      if (place === undefined) throw new Error(`a cell stands at ${id}, which is no category`);
      return sum * (size[i] ?? 0) + place;
    }, 0);
    if (cell.value !== null) value[number] = cell.value;
    if (cell.status !== null) status[number] = cell.status;
  }
  return {
    version: '2.0',
    class: 'dataset',
    label,
    source,
    note,
    id: Object.keys(dimensions),
    size,
    role,
    dimension: Object.fromEntries(
      Object.entries(dimensions).map(([name, one]) => [
        name,
        {
          label: one.label,
          category: {
            index: [...one.categories.keys()],
            label: Object.fromEntries(one.categories),
          },
        },
      ]),
    ),
    value,
    status,
    extension,
  };
}
