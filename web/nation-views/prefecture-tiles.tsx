import '../comparison/chart.css';
import { useLanguage } from '../lib/use-texts.js';
import { Hatches } from './hatches.js';
import './prefecture-tiles.css';
import { PREFECTURES, type Prefecture } from './prefectures.js';

/** How the tile of a prefecture looks, and where it leads. */
export interface TileFace {
  fill: string;
  /** Whether the fill is so deep that what is written on it must be light (in the dark theme the other way). */
  isDeep?: boolean;
  /** Stands below the name, where there is room. */
  value?: string;
  link?: { address: string; words: string };
}

interface Props {
  label: string;
  faceOf: (code: string) => TileFace;
}

const SIZE = 46;
const MIDDLE = SIZE / 2 - 1;
const [COLUMNS, ROWS] = [13, 12];
/** A name of more letters than these is two lines. */
const ONE_LINE = 7;

/** Letters over a pattern: a rim of paper keeps them apart. */
const RIM = { stroke: 'var(--paper)', 'stroke-width': 4, 'paint-order': 'stroke' };
const isPattern = (fill: string) => fill.startsWith('url(');

/** The country as a tile for each prefecture: our own map, which needs no boundaries. */
export function PrefectureTiles({ label, faceOf }: Props) {
  const faces = PREFECTURES.map((prefecture) => ({ prefecture, face: faceOf(prefecture.code) }));
  // A picture hides its links from who hears the page; a group of links is none.
  const isLinked = faces.some(({ face }) => face.link);
  return (
    <svg
      class="plot nation-tiles"
      role={isLinked ? 'group' : 'img'}
      aria-label={label}
      viewBox={`0 0 ${COLUMNS * SIZE} ${ROWS * SIZE}`}
    >
      <Hatches />
      {faces.map(({ prefecture, face }) => (
        <Tile key={prefecture.code} {...{ prefecture, face }} />
      ))}
    </svg>
  );
}

function Tile({ prefecture, face }: { prefecture: Prefecture; face: TileFace }) {
  const language = useLanguage();
  const { fill, isDeep, value, link } = face;
  const parts = prefecture.short[language];
  const name = parts.join('');
  const lines = name.length > ONE_LINE ? parts : [name];
  const ink = isDeep ? 'var(--class-ink)' : 'var(--ink)';
  const text = { x: MIDDLE, 'text-anchor': 'middle', fill: ink, ...(isPattern(fill) && RIM) };
  const first = (value === undefined ? 27 : 19) - (lines.length - 1) * 6;
  const drawn = (
    <>
      <rect width={SIZE - 2} height={SIZE - 2} fill={fill} stroke="var(--rule)" />
      {lines.map((line, at) => (
        <text key={line} class="tile-wide" {...text} y={first + at * 12} font-size="12">
          {line}
        </text>
      ))}
      {value !== undefined && (
        <text class="tile-wide" {...text} y={first + (lines.length - 1) * 12 + 15} font-size="11">
          {value}
        </text>
      )}
      {parts.map((line, at) => (
        <text key={line} class="tile-narrow" {...text} y={(parts.length > 1 ? 20 : 29) + at * 18}>
          {line}
        </text>
      ))}
    </>
  );
  const place = `translate(${prefecture.column * SIZE} ${prefecture.row * SIZE})`;
  return (
    <g transform={place} aria-hidden={!link}>
      {link ? (
        <a href={link.address} aria-label={link.words}>
          {drawn}
        </a>
      ) : (
        drawn
      )}
    </g>
  );
}
