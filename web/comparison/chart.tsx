import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { useWidth } from '../lib/use-width.js';
import type { CompareQuery } from '../queries/compare.js';
import '../ui/failure.css';
import { uiTexts } from '../ui/texts.js';
import './chart.css';
import { panelsOf, yearsOf } from './chart-panels.js';
import { ChartWalk } from './chart-walk.js';
import {
  chartWords,
  describePanel,
  keyOf,
  panelTitle,
  sourceLine,
  tipWords,
} from './chart-words.js';
import type { FigureId } from './figure-id.js';
import { headlineOf } from './headline.js';
import type { Drawn, Panel, Spot } from './panel.js';
import { panelHeight } from './panel-height.js';
import { comparisonTexts } from './texts.js';
import { useDrawing } from './use-drawing.js';

/** Lines of what came, marks of what was promised. */
interface Props {
  comparison: CompareQuery['compare'];
  /** A click on a point does what its button in the table does. */
  open: (id: FigureId) => void;
}

export function Chart({ comparison, open }: Props) {
  const t = useTexts(comparisonTexts);
  const ui = useTexts(uiTexts);
  const language = useLanguage();
  const { rows, indicator } = comparison;
  const panels = panelsOf(rows);
  const words = chartWords(comparison, t, language);
  const headline = headlineOf(rows, words);
  const { drawChart, failed } = useDrawing();
  const name = language === 'en' ? indicator.nameEn : indicator.name;
  if (panels.length === 0) return <p class="chart-empty">{t.nothingToDraw}</p>;
  return (
    <figure class="chart">
      <figcaption>
        {headline && <p class="chart-headline">{headline}</p>}
        <ul class="chart-key">
          {keyOf(words, panels).map(([sign, meaning]) => (
            <li key={sign}>
              <span aria-hidden="true">{sign}</span> {meaning}
            </li>
          ))}
        </ul>
      </figcaption>
      {failed ? (
        <div role="alert" class="failure">
          <p>{t.notDrawn}</p>
          <button type="button" onClick={() => location.reload()}>
            {ui.again}
          </button>
        </div>
      ) : (
        <div class="chart-panels" data-many={panels.length > 1}>
          {panels.map((panel) => (
            <section
              key={panel.key}
              aria-label={panels.length > 1 ? panelTitle(words, panel) : undefined}
            >
              {panels.length > 1 && <h2>{panelTitle(words, panel)}</h2>}
              <Picture
                comparison={comparison}
                panel={panel}
                drawChart={drawChart}
                years={yearsOf(panels)}
                label={t.chartOf(name)}
                open={open}
              />
            </section>
          ))}
        </div>
      )}
      <p class="chart-source">{sourceLine(words, panels, comparison.release)}</p>
    </figure>
  );
}

interface PictureProps extends Props {
  panel: Panel;
  /** Null until it is loaded. */
  drawChart: ReturnType<typeof useDrawing>['drawChart'];
  years: [number, number];
  label: string;
}

function Picture({ comparison, panel, drawChart, years, label, open }: PictureProps) {
  const t = useTexts(comparisonTexts);
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [spots, setSpots] = useState<Spot[]>([]);
  const openPoint = ({ series, measure, year }: Drawn) => open({ row: series, measure, year });
  const latest = useRef(openPoint);
  latest.current = openPoint;
  const words = chartWords(comparison, t, language);

  // biome-ignore lint/correctness/useExhaustiveDependencies: all else follows from these
  useLayoutEffect(() => {
    if (width === 0 || !drawChart || !frame.current) return;
    const { svg: chart, spots } = drawChart(words, panel, years, width);
    chart.setAttribute('role', 'img');
    chart.setAttribute('aria-label', label);
    chart.setAttribute('aria-description', describePanel(words, panel));
    chart.addEventListener('click', () => {
      // Plot keeps the point that is nearest to the pointer as the picture's value.
      const point = (chart as { value?: Drawn | null }).value;
      if (point) latest.current(point);
    });
    frame.current.replaceChildren(chart);
    setSpots(spots);
  }, [comparison, panel.key, drawChart, width, language]);

  return (
    <div class="chart-picture">
      <div ref={frame} class="chart-frame">
        {/* Its room is kept: one that depends on the width by a rule of CSS, else by this. */}
        <svg
          aria-hidden="true"
          class="chart-room"
          data-shape={panel.shape}
          height={panelHeight(panel, width || 640)}
        />
      </div>
      <ChartWalk
        spots={spots}
        width={width}
        label={t.walkOf(label)}
        wordsOf={tipWords(words)}
        open={openPoint}
      />
    </div>
  );
}
