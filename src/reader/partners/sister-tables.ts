import { fold } from '../../lib/text.js';
import type { Cell, Line, Printed, Table } from '../blocks/block.js';
import { isFilled } from '../records/places-of.js';
import { partOf } from '../records/printed-parts.js';
import { type Grid, gridOf } from '../records/table/grid.js';
import { dateWithin } from './agreed-date.js';
import { cityIn, placesIn } from './city-name.js';
import type { FoundSisterCity } from './found-partners.js';
import { kindDoubts } from './kind-doubts.js';
import { KINDS } from './kind-words.js';

type Role = 'NAME' | 'COUNTRY' | 'REGION' | 'PLACE' | 'KIND' | 'DATE';

const HEADS: readonly (readonly [Role, RegExp])[] = [
  ['DATE', /(?:盟約|締結|提携|調印|協定)(?:締結)?(?:年月日?|日|の日)/u],
  ['COUNTRY', /^(?:相手)?国名?$/u],
  ['PLACE', /^所在(?:地|国)?$|^国名?・(?:地域|州|都道府県)名?$|^都道府県名?・国名?$/u],
  ['REGION', /^(?:都道府県|県|州|地域|州・省)(?:名|等)?$/u],
  ['KIND', /^(?:提携|都市)?(?:区分|種別|種類|形態)$/u],
  ['NAME', /^(?:相手|提携)?(?:都市|市町村|自治体|市区町村|団体|相手先|提携先)(?:名|等)*$/u],
];

/** The sister cities of a table with their names and dates; `title` is the line above it. */
export function sistersOfTable(table: Table, title: Line | null): FoundSisterCity[] {
  const grid = gridOf(table);
  const columns = new Map<Role, number>();
  for (let column = 0; column < grid.columns; column++) {
    const role = roleOf(grid.at(0, column)?.printed.text ?? '');
    if (role && !columns.has(role)) columns.set(role, column);
  }
  const kindOver = kindIn(grid.at(0, columns.get('NAME') ?? -1)?.printed) ?? kindIn(title?.printed);
  if (!columns.has('NAME') || !columns.has('DATE')) return [];
  if (!kindOver && !columns.has('KIND')) return [];
  return Array.from({ length: grid.rows - 1 }, (_, i) => sisterOfRow(grid, i + 1, columns))
    .flatMap((sister) => sister ?? [])
    .map((sister) => ({ ...sister, kind: sister.kind ?? kindOver }))
    .map((sister) => ({ ...sister, doubts: kindDoubts(sister.kind) }));
}

function roleOf(text: string): Role | null {
  const plain = fold(text);
  const found = HEADS.find(([, pattern]) => pattern.test(plain));
  if (found) return found[0];
  return KIND_NAME.test(plain) ? 'NAME' : null;
}

const KIND_NAME = new RegExp(`^(?:${KINDS.source})(?:名|等)*$`, 'u');

/** The one kind that words name: of a title with several nothing follows for a row. */
function kindIn(printed: Printed | undefined): Printed | null {
  const [found, ...more] = [...(printed?.text ?? '').matchAll(KINDS)];
  if (!printed || !found || more.length > 0) return null;
  return partOf(printed, found.index, found.index + found[0].length);
}

function sisterOfRow(
  grid: Grid,
  row: number,
  columns: ReadonlyMap<Role, number>,
): FoundSisterCity | null {
  const cell = (role: Role): Cell | null => grid.at(row, columns.get(role) ?? -1);
  const [named, dated] = [cell('NAME')?.printed, cell('DATE')?.printed];
  const date = dated ? dateWithin(dated) : null;
  const city = named && cityOf(named);
  if (!city || !date || cell('NAME') === cell('DATE')) return null;
  const place = filled(cell('PLACE'));
  const where = place ? placesIn(place) : city;
  return {
    ...city,
    country: filled(cell('COUNTRY')) ?? where.country,
    region: filled(cell('REGION')) ?? where.region,
    kind: filled(cell('KIND')),
    date,
    doubts: [],
  };
}

const filled = (cell: Cell | null) => (cell && isFilled(cell) ? cell.printed : null);

/** ナポリ市（イタリア） */
function cityOf(printed: Printed) {
  const [, name = '', place = ''] =
    /^([^(（]+?)\s*(?:[(（]([^()（）]+)[)）])?\s*$/u.exec(printed.text) ?? [];
  const at = place === '' ? -1 : printed.text.lastIndexOf(place);
  return cityIn(
    partOf(printed, 0, name.length),
    at < 0 ? null : partOf(printed, at, at + place.length),
  );
}
