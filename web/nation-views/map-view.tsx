import { useMemo, useRef } from 'preact/hooks';
import { nameIn } from '../lib/name-in.js';
import { numberFormat } from '../lib/number-format.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { colourTiles, colourTowns, fillsOf, legendRows } from './colour-towns.js';
import { CutChoice } from './cut-choice.js';
import { Legend } from './legend.js';
import { NationMap } from './map.js';
import { PictureButtons, type PictureHead } from './picture-buttons.js';
import { pictureName, shownOf } from './picture-name.js';
import { nationTexts } from './texts.js';
import { TileMap } from './tile-map.js';
import { tilesOf } from './tiles.js';
import type { AskedBoundaries } from './use-boundaries.js';
import type { ViewProps } from './view-props.js';

interface Props extends ViewProps {
  boundaries: AskedBoundaries;
}

/** The towns on a map in classes that are said; without boundaries the medians of the prefectures as tiles. */
export function MapView(props: Props) {
  const { view, nation, answer, axis, words, boundaries, change } = props;
  const { standings } = nation;
  const t = useTexts(nationTexts);
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const { known, failed } = boundaries;
  const isTiles = known === null;
  // Of the first towns alone classes, medians and counts would be those of no country.
  const isWhole = nation.gaps !== null;
  const missing = answer.missing.reduce((sum, { count }) => sum + count, 0);
  const tiles = useMemo(
    () => tilesOf(standings.groups[0]?.towns ?? [], standings.names.keys()),
    [standings],
  );
  const colouring = useMemo(
    () => (isTiles ? colourTiles(tiles, view.cut) : colourTowns(standings, missing, view.cut)),
    [standings, tiles, missing, isTiles, view.cut],
  );
  const { classes } = colouring;
  const fillOf = useMemo(() => fillsOf(standings, classes), [standings, classes]);
  const nameOf = useMemo(() => (code: string) => standings.names.get(code) ?? '', [standings]);
  const label = t.mapOf(nameIn(answer.indicator, language), nation.year ?? 0);
  const rows = legendRows(t, colouring, axis.tick);
  const told = known?.told;
  const notes = isTiles
    ? [t.tiles]
    : [view.prefecture === null && t.insets, told && t.boundaries(told.edition, told.credit)];
  const said = notes.filter((note) => typeof note === 'string');
  const shown = shownOf(view, answer, { year: nation.year ?? 0, axis }, language);
  const compose = async (head: PictureHead) => {
    const map = frame.current?.querySelector<SVGSVGElement>('svg[role="img"]');
    const { asDrawing, composePicture, drawLegend } = await import('./compose-picture.js');
    if (!map) return null;
    return composePicture({ ...head, notes: [...said, head.source] }, (sheet) => {
      sheet.write(t[view.cut], 13, 'var(--ink-soft)');
      sheet.draw(drawLegend(rows, numberFormat(language, {}).format));
      sheet.draw(asDrawing(map));
    });
  };
  return (
    <div class="nation-picture" ref={frame}>
      <CutChoice chosen={view.cut} choose={(cut) => change({ cut })} />
      {isWhole && <Legend rows={rows} cut={view.cut} unit={axis.label} />}
      {failed && <p role="alert">{t.mapFailed}</p>}
      {(known === undefined || !isWhole) && !failed && <div class="nation-map-frame" />}
      {isTiles && isWhole && <TileMap {...{ tiles, classes, label }} format={axis.format} />}
      {known && isWhole && (
        <NationMap
          boundaries={known}
          prefecture={view.prefecture}
          label={label}
          description={rows.map((one) => `${one.words}: ${t.towns(one.towns)}`).join('; ')}
          marked={view.towns}
          pointed={props.pointed}
          point={props.point}
          toggle={props.toggle}
          tell={props.tell}
          {...{ fillOf, nameOf }}
        />
      )}
      {known !== undefined &&
        said.map((note) => (
          <p key={note} class="nation-note">
            {note}
          </p>
        ))}
      {known !== undefined && isWhole && (
        <PictureButtons
          name={pictureName(view, [shown], { release: answer.release, language })}
          release={answer.release}
          ready
          {...{ words, compose }}
        />
      )}
    </div>
  );
}
