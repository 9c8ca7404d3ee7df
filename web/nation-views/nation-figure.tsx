import { useMemo, useState } from 'preact/hooks';
import { axisUnit } from '../lib/units.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { FailureNote } from '../ui/failure.js';
import { missingWords } from '../ui/missing-words.js';
import { Progress } from '../ui/progress.js';
import { findStanding } from './find-standing.js';
import { Hatches } from './hatches.js';
import { NationHead } from './head.js';
import { headWords } from './head-words.js';
import { listItems } from './list-items.js';
import { MapView } from './map-view.js';
import { Marked } from './marked.js';
import { Missing } from './missing.js';
import './nation-figure.css';
import { PictureButtons } from './picture-buttons.js';
import { pictureName, shownOf } from './picture-name.js';
import { prefectureName } from './prefectures.js';
import { Ranking } from './ranking.js';
import { ScatterView } from './scatter-view.js';
import { nationTexts } from './texts.js';
import { type AskedBoundaries, useBoundaries } from './use-boundaries.js';
import type { AskedNation, NationAnswer } from './use-nation.js';
import { type NationView, toggleTown } from './view.js';

interface Props {
  view: NationView;
  nation: AskedNation;
  /** The second indicator of a scatter. */
  other: AskedNation;
  /** Changes what the address holds. */
  change: (part: Partial<NationView>) => void;
}

/** One indicator over all towns: verdict, what there is to see, the towns that are marked, and all of them as a list. */
export function NationFigure({ view, nation, other, change }: Props) {
  const { answer, asked, old, year } = nation;
  const t = useTexts(nationTexts);
  // On its way while the figures are still asked for.
  const boundaries = useBoundaries(view.view === 'map');
  const failed = asked.find(({ settled, failure }) => settled && failure);
  return (
    <>
      <Progress shown={asked.some(({ slow }) => slow)} />
      {failed?.failure && <FailureNote failure={failed.failure} again={failed.again} />}
      {asked[0]?.settled && !failed && year === null && <p>{t.nothing}</p>}
      {answer && nation.variables && !failed && (
        <article aria-busy={old} class="nation">
          <Answer {...{ view, nation, other, answer, boundaries, change }} />
        </article>
      )}
    </>
  );
}

interface AnswerProps extends Props {
  answer: NationAnswer;
  boundaries: AskedBoundaries;
}

function Answer({ view, nation, other, answer, boundaries, change }: AnswerProps) {
  const { standings, gaps, variables } = nation;
  const t = useTexts(nationTexts);
  const why = useTexts(missingWords);
  const language = useLanguage();
  const [pointed, setPointed] = useState<string | null>(null);
  const { summaries, unit } = answer;
  const [main] = standings.groups;
  const summary =
    summaries.find(({ comparableGroup }) => comparableGroup === main?.id) ?? summaries[0];
  // By the upper quartile and not by the largest: most numbers shall be short.
  const axis = useMemo(
    () => axisUnit(unit, Math.abs(summary?.upperQuartile ?? 0), language),
    [unit, summary, language],
  );
  const items = useMemo(() => listItems(standings, summaries), [standings, summaries]);
  const words = headWords(
    view,
    answer,
    { year: variables?.year ?? 0, axis, other: view.view === 'scatter' ? other : null },
    language,
  );
  const missing = answer.missing.reduce((sum, { count }) => sum + count, 0);
  const withUnit = (value: number) => `${axis.format(value)} ${axis.label}`;
  const toggle = (code: string) => change({ towns: toggleTown(view.towns, code) });
  const tell = (code: string) => {
    const name = t.townOf(standings.names.get(code) ?? code, prefectureName(code, language));
    const found = findStanding(standings, code)?.standing;
    if (found) {
      const place = found.rank === null ? t.noRank : t.place(found.rank);
      return `${name} ${withUnit(found.value)} ${place}`;
    }
    const reason = gaps?.get(code);
    return reason ? `${name} ${why[reason]}` : name;
  };
  const shown = shownOf(view, answer, { year: variables?.year ?? 0, axis }, language);
  const common = { view, nation, answer, axis, words, pointed, point: setPointed, toggle, tell };
  return (
    <>
      <svg class="nation-hatches" width="0" height="0" aria-hidden="true">
        <Hatches />
      </svg>
      <NationHead {...{ words, answer, axis, summary }} />
      {variables && (
        <Marked
          codes={view.towns}
          {...{ standings, variables, toggle }}
          unit={axis.label}
          format={axis.format}
        />
      )}
      <div class="nation-parts" data-view={view.view}>
        {view.view === 'map' && <MapView {...common} {...{ boundaries, change }} />}
        {view.view === 'scatter' && <ScatterView {...common} change={change} other={other} />}
        <div class="nation-table">
          {items.length > 0 && (
            <Ranking
              caption={t.caption(view.lowestFirst ? t.lowest : t.highest, t.unit(axis.label))}
              items={items}
              format={axis.format}
              marked={view.towns}
              goTo={view.towns.at(-1) ?? null}
              loading={nation.loading}
              toggle={toggle}
              point={setPointed}
            />
          )}
          {items.length === 0 && <p>{t.nothing}</p>}
          {view.view === 'ranking' && main && (
            <PictureButtons
              name={pictureName(view, [shown], { release: answer.release, language })}
              {...{ words }}
              release={answer.release}
              ready={!nation.loading}
              compose={async (head) => {
                const { composeRanking } = await import('./compose-ranking.js');
                return composeRanking(main.towns, { head, marked: view.towns, axis, language });
              }}
            />
          )}
          {missing > 0 && (
            <Missing
              missing={answer.missing}
              {...{ gaps }}
              names={standings.names}
              total={missing}
              wantAll={nation.wantAll}
            />
          )}
        </div>
      </div>
    </>
  );
}
