import type { DataSource } from 'typeorm';

/** What the rows of a list can be sorted by. */
export interface OrderKey {
  /** "row.name", or another expression of the row. */
  by: string;
  /** Whether rows may have none: these stand last in both directions. */
  nullable?: boolean;
  /** A text goes by the numbers of its characters, on every database. */
  isText?: boolean;
  /** The least and the most that any row of the list has, where that is known: others are not looked at. */
  between?: { least: number; most: number };
}

/** How a list is sorted; rows with the same key go by their position in the release. */
export interface Order extends OrderKey {
  direction: 'ASC' | 'DESC';
}

const POSITION = 'row.position';

/** The order that all lists have of their own: no two rows have the same position. */
export const IN_RELEASE: Order = { by: POSITION, direction: 'ASC' };

/** Where a row stands in an order. */
export interface Place {
  key: unknown;
  position: number;
}

/**
 * The rows of a list behind a place, or all where there is none, as conditions on ranges of its key:
 * the rows that the first one lets through stand before those of the next one.
 */
export function rangesBehind(
  place: Place | null,
  { by, direction, nullable, between }: Order,
  position = POSITION,
): string[] {
  const without = nullable ? [`${by} IS NULL`] : [];
  const within = between && `${by} BETWEEN ${between.least} AND ${between.most}`;
  if (!place) return [within ?? (nullable ? `${by} IS NOT NULL` : '1 = 1'), ...without];
  if (place.key === null) return [`${by} IS NULL AND ${position} > :position`];
  const equal = by === position ? [] : [`${by} = :key AND ${position} > :position`];
  const next = `${by} ${direction === 'ASC' ? '>' : '<'} :key`;
  return [...equal, within ? `${next} AND ${within}` : next, ...without];
}

/** The same as one condition. */
export const behind = (place: Place, order: Order, position?: string) =>
  `(${rangesBehind(place, order, position)
    .map((range) => `(${range})`)
    .join(' OR ')})`;

/** PostgreSQL would sort texts by the rules of the language that it was set up for. */
export const inDatabase = (db: DataSource, order: Order): Order =>
  order.isText && db.options.type === 'postgres'
    ? { ...order, by: `${order.by} COLLATE "C"` }
    : order;

/** What the rows of one such range are sorted by. */
export const sortedBy = ({ by, direction }: Order, position = POSITION) => ({
  [by]: direction,
  [position]: by === position ? direction : ('ASC' as const),
});
