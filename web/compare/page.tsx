import { useLocation } from 'preact-iso';
import { cardRows } from '../comparison/card-rows.js';
import { type FigureId, writeFigure } from '../comparison/figure-id.js';
import { IndicatorSearch } from '../comparison/indicator-search.js';
import { titleOf } from '../comparison/title-of.js';
import { apiLanguage } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import { useAddress } from '../lib/use-address.js';
import { useAsk } from '../lib/use-ask.js';
import { usePageTitle } from '../lib/use-page-title.js';
import { usePlace } from '../lib/use-place.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { useWide } from '../lib/use-wide.js';
import { Compare, type CompareQueryVariables } from '../queries/compare.js';
import { FailureNote } from '../ui/failure.js';
import { Progress } from '../ui/progress.js';
import { AddressNote } from './address-note.js';
import { MeasureChoice } from './measure-choice.js';
import { NearestTown } from './nearest-town.js';
import { compareTexts } from './texts.js';
import './page.css';
import { describeComparison } from '../comparison/describe-comparison.js';
import { type CompareView, readView, writeView } from '../comparison/view.js';
import { Result } from './result.js';
import { TownChoice } from './town-choice.js';
import { townsWithoutFigures } from './without-figures.js';
import { YearChoice } from './year-choice.js';

/** Towns without figures for each of which near ones are offered. */
const MOST_OFFERS = 3;

/** One indicator across towns: what is asked stands in the address, what is answered below it. */
export function ComparePage() {
  const { query, route } = useLocation();
  const address = useAddress();
  const language = useLanguage();
  const t = useTexts(compareTexts);
  const wide = useWide();
  const { embedded } = usePlace();
  const view = readView(query);
  const change = (part: Partial<CompareView>, replace = false) =>
    route(address('/compare', writeView({ ...view, ...part })), replace);
  // Closing is no step of its own: Back leads to the view before the figure, not into it again.
  const open = (id: FigureId | null) =>
    change({ figure: id && writeFigure(id) }, id === null || view.figure !== null);
  const variables: CompareQueryVariables = {
    indicator: view.indicator,
    municipalities: view.towns.length > 0 ? view.towns : null,
    years: view.from || view.to ? { from: view.from, to: view.to } : null,
    measures: view.measures.length > 0 ? view.measures : null,
    per: view.perHead ? 'CAPITA' : null,
    language: apiLanguage(language),
  };
  const { data, answered, failure, settled, slow, again } = useAsk(Compare, variables);
  const comparison = data?.compare ?? null;
  // Until its own answer is there, an indicator is not called by the name of the one before.
  const indicator = answered?.indicator === view.indicator ? comparison?.indicator : null;
  const name = indicator ? nameIn(indicator, language) : null;
  usePageTitle(
    indicator ? titleOf(indicator, view.perHead, language) : null,
    comparison && describeComparison(comparison, language),
    comparison ? cardRows(comparison, language) : [],
  );
  // Of towns that nobody has chosen nobody expects figures.
  const silent = (comparison ? townsWithoutFigures(comparison) : [])
    .filter(({ code }) => view.towns.includes(code))
    .slice(0, MOST_OFFERS);
  return (
    <div class="compare">
      {!embedded && (
        <search class="compare-choices">
          <IndicatorSearch
            chosen={name}
            // Years, and whether a head count divides it, are another matter for another indicator.
            choose={(indicator) =>
              change({ indicator, from: null, to: null, perHead: false, figure: null })
            }
          />
          <details class="compare-more" open={wide || undefined}>
            <summary>{t.more}</summary>
            <TownChoice
              indicator={view.indicator}
              chosen={view.towns}
              named={comparison?.rows.map(({ municipality }) => municipality) ?? []}
              resolved={comparison?.resolved ?? []}
              choose={(towns) => change({ towns, figure: null })}
            />
            <div class="compare-narrow">
              <YearChoice
                indicator={view.indicator}
                towns={view.towns}
                from={view.from}
                to={view.to}
                years={(indicator && comparison?.years) ?? []}
                choose={(from, to) => change({ from, to })}
              />
              <MeasureChoice
                chosen={view.measures}
                perHead={view.perHead}
                meaning={indicator?.perHead ?? 'AMOUNT'}
                choose={(measures) => change({ measures })}
                choosePerHead={(perHead) => change({ perHead })}
              />
            </div>
          </details>
        </search>
      )}
      <AddressNote params={query} />
      <Progress shown={slow} />
      {settled && failure && <FailureNote failure={failure} again={again} />}
      {comparison && answered && !failure && (
        <Result
          comparison={comparison}
          variables={answered}
          old={!settled}
          figure={view.figure}
          open={open}
          fold={{
            whole: view.whole,
            href: address('/compare', writeView({ ...view, whole: !view.whole })),
          }}
        >
          {silent.map((town) => (
            <NearestTown
              key={town.code}
              indicator={comparison.indicator.id}
              town={town}
              compared={view.towns}
              add={(code) => change({ towns: [...view.towns, code], figure: null })}
            />
          ))}
        </Result>
      )}
    </div>
  );
}
