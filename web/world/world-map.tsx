import { COLUMNS, LINES, type Tile, WORLD_TILES } from './world-tiles.js';
import './world.css';

const SIZE = 40;
const GAP = 3;
const WIDTH = SIZE - GAP;

export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** What its tile says to those who do not see it. */
  words: string;
  count: number;
  address: string;
}

/** A tile a country: those that have any are links with their number, the others are drawn only. */
export function WorldMap({ label, countries }: { label: string; countries: Country[] }) {
  const byCode = new Map(countries.map((country) => [country.code, country]));
  return (
    <svg class="world" viewBox={`0 0 ${COLUMNS * SIZE} ${LINES * SIZE}`}>
      <title>{label}</title>
      {WORLD_TILES.map((tile) => (
        <CountryTile key={tile.code} tile={tile} country={byCode.get(tile.code)} />
      ))}
    </svg>
  );
}

function CountryTile({ tile, country }: { tile: Tile; country: Country | undefined }) {
  const [x, y] = [tile.column * SIZE, tile.row * SIZE];
  const middle = x + WIDTH / 2;
  const square = <rect x={x} y={y} width={WIDTH} height={WIDTH} rx={GAP} />;
  if (!country)
    return (
      <svg aria-hidden="true" class="world-empty">
        {square}
        <text x={middle} y={y + 23}>
          {tile.code}
        </text>
      </svg>
    );
  return (
    <a href={country.address} aria-label={country.words}>
      {square}
      <text x={middle} y={y + 16}>
        {tile.code}
      </text>
      <text x={middle} y={y + 31} class="world-count">
        {country.count}
      </text>
    </a>
  );
}
