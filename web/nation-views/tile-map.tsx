import '../comparison/chart.css';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { classColour } from './class-words.js';
import { classOf, type ValueClass } from './classes.js';
import { HATCHES } from './hatches.js';
import { PREFECTURES, prefectureName } from './prefectures.js';
import { nationTexts } from './texts.js';
import './tile-map.css';
import type { Tile } from './tiles.js';

interface Props {
  tiles: readonly Tile[];
  classes: readonly ValueClass[];
  format: (value: number) => string;
  label: string;
}

const SIZE = 46;
const [COLUMNS, ROWS] = [13, 12];

/** The country as a tile for each prefecture, for where there are no boundaries; and the same as a table. */
export function TileMap({ tiles, classes, format, label }: Props) {
  const t = useTexts(nationTexts);
  const language = useLanguage();
  const short = (code: string) =>
    language === 'en'
      ? prefectureName(code, language).slice(0, 6)
      : prefectureName(code, language).replace(/(?<!北海)[都府県道]$/, '');
  return (
    <>
      <svg
        class="plot nation-tiles"
        role="img"
        aria-label={label}
        viewBox={`0 0 ${COLUMNS * SIZE} ${ROWS * SIZE}`}
      >
        {PREFECTURES.map(({ code, column, row }) => {
          const tile = tiles.find((one) => one.code === code);
          const median = tile?.median ?? null;
          const at = median === null ? null : classOf(classes, median);
          const ink = at !== null && isDeep(at, classes.length) ? 'var(--class-ink)' : 'var(--ink)';
          return (
            <g key={code} transform={`translate(${column * SIZE} ${row * SIZE})`}>
              <rect
                width={SIZE - 2}
                height={SIZE - 2}
                fill={at === null ? HATCHES.missing : classColour(at, classes.length)}
                stroke="var(--rule)"
              />
              <text x={SIZE / 2 - 1} y="19" text-anchor="middle" font-size="12" fill={ink}>
                {short(code)}
              </text>
              <text x={SIZE / 2 - 1} y="35" text-anchor="middle" font-size="11" fill={ink}>
                {median === null ? '–' : format(median)}
              </text>
            </g>
          );
        })}
      </svg>
      <details>
        <summary>{t.tilesTable}</summary>
        <table class="nation-tiles-table">
          <thead>
            <tr>
              <th scope="col">{t.prefecture}</th>
              <th scope="col">{t.medianHead}</th>
              <th scope="col">{t.counted}</th>
            </tr>
          </thead>
          <tbody>
            {tiles.map(({ code, median, count, of }) => (
              <tr key={code}>
                <th scope="row">{prefectureName(code, language)}</th>
                <td>{median === null ? t.noValue : format(median)}</td>
                <td>{t.tileTowns(count, of)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** Whether the colour of a class is so deep that what is written on it must be light (in the dark theme the other way). */
const isDeep = (at: number, classes: number) => classColour(at, classes) >= 'var(--class-4)';
