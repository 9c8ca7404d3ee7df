import { useMemo } from 'preact/hooks';
import { nameIn } from '../lib/name-in.js';
import type { AxisUnit } from '../lib/units.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Progress } from '../ui/progress.js';
import { classColour, classWords } from './class-words.js';
import { classesOf, classOf } from './classes.js';
import { HATCHES } from './hatches.js';
import { Legend } from './legend.js';
import { NationMap } from './map.js';
import { nationTexts } from './texts.js';
import { TileMap } from './tile-map.js';
import { tilesOf } from './tiles.js';
import type { AskedBoundaries } from './use-boundaries.js';
import type { AskedNation, NationAnswer } from './use-nation.js';
import { CUTS, type NationView } from './view.js';

/** What each of the views shows. */
export interface ViewProps {
  view: NationView;
  nation: AskedNation;
  answer: NationAnswer;
  axis: AxisUnit;
  pointed: string | null;
  point: (code: string | null) => void;
  toggle: (code: string) => void;
  tell: (code: string) => string;
  change: (part: Partial<NationView>) => void;
}

interface Props extends ViewProps {
  boundaries: AskedBoundaries;
}

/** The towns on a map in classes that are said; without boundaries the medians of the prefectures as tiles. */
export function MapView(props: Props) {
  const { view, nation, answer, axis, pointed, point, toggle, tell, change, boundaries } = props;
  const { standings } = nation;
  const t = useTexts(nationTexts);
  const language = useLanguage();
  const { known, failed } = boundaries;
  const ranked = standings.groups[0]?.towns ?? [];
  const tiles = useMemo(() => tilesOf(ranked, standings.names.keys()), [ranked, standings]);
  const isTiles = known === null;
  const classes = useMemo(
    () =>
      classesOf(
        isTiles ? tiles.flatMap(({ median }) => median ?? []) : ranked.map(({ value }) => value),
        view.cut,
      ),
    [ranked, tiles, isTiles, view.cut],
  );
  const fillOf = useMemo(() => {
    const fills = new Map<string, string>(
      [...standings.groups.slice(1).flatMap(({ towns }) => towns), ...standings.unranked].map(
        ({ code }) => [code, HATCHES.notComparable],
      ),
    );
    for (const { code, value } of ranked) {
      fills.set(code, classColour(classOf(classes, value), classes.length));
    }
    return (code: string) => fills.get(code) ?? HATCHES.missing;
  }, [standings, ranked, classes]);
  const nameOf = useMemo(() => (code: string) => standings.names.get(code) ?? '', [standings]);
  const label = t.mapOf(nameIn(answer.indicator, language), nation.year ?? 0);
  const others = standings.groups.slice(1).reduce((sum, { towns }) => sum + towns.length, 0);
  const legend = {
    missing: isTiles
      ? tiles.filter(({ median }) => median === null).length
      : answer.missing.reduce((sum, { count }) => sum + count, 0),
    notComparable: isTiles ? 0 : others + standings.unranked.length,
  };
  return (
    <div class="nation-picture">
      <fieldset class="nation-cuts">
        <legend>{t.classes}</legend>
        {CUTS.map((cut) => (
          <label key={cut}>
            <input
              type="radio"
              name="cut"
              checked={view.cut === cut}
              onChange={() => change({ cut })}
            />
            {t[cut]}
          </label>
        ))}
      </fieldset>
      <Legend {...{ classes, ...legend }} cut={view.cut} unit={axis.label} format={axis.tick} />
      {failed && <p role="alert">{t.mapFailed}</p>}
      {known === undefined && !failed && (
        <div class="nation-map-frame">
          <Progress shown />
        </div>
      )}
      {isTiles && <TileMap {...{ tiles, classes, label }} format={axis.format} />}
      {known && (
        <>
          <NationMap
            boundaries={known}
            prefecture={view.prefecture}
            label={label}
            description={classes
              .map((one) => `${classWords(t, one, axis.tick)}: ${t.towns(one.count)}`)
              .join(language === 'ja' ? '、' : '; ')}
            marked={view.towns}
            {...{ fillOf, nameOf, tell, pointed, point, toggle }}
          />
          <p class="nation-note">
            {view.prefecture === null && t.insets}{' '}
            {t.boundaries(known.told.edition, known.told.credit)}
          </p>
        </>
      )}
    </div>
  );
}
