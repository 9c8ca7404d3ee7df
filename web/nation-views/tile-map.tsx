import { useLanguage, useTexts } from '../lib/use-texts.js';
import { classColour } from './class-words.js';
import { classOf, type ValueClass } from './classes.js';
import { HATCHES } from './hatches.js';
import { PrefectureTiles, type TileFace } from './prefecture-tiles.js';
import { prefectureName } from './prefectures.js';
import { nationTexts } from './texts.js';
import './tile-map.css';
import type { Tile } from './tiles.js';

interface Props {
  tiles: readonly Tile[];
  classes: readonly ValueClass[];
  format: (value: number) => string;
  label: string;
}

/** The country as a tile for each prefecture, for where there are no boundaries; and the same as a table. */
export function TileMap({ tiles, classes, format, label }: Props) {
  const t = useTexts(nationTexts);
  const language = useLanguage();
  const faceOf = (code: string): TileFace => {
    const median = tiles.find((one) => one.code === code)?.median ?? null;
    if (median === null) return { fill: HATCHES.missing };
    const at = classOf(classes, median);
    const fill = classColour(at, classes.length);
    return { fill, isDeep: fill >= 'var(--class-4)', value: format(median) };
  };
  return (
    <>
      <PrefectureTiles label={label} faceOf={faceOf} />
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
