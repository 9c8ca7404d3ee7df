import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/types.js';
import { townColour } from '../ui/town-colour.js';
import './chart.css';
import { pointsOf, townsOf } from './series.js';
import { compareTexts } from './texts.js';

/** Lines of what came, marks of what was promised. The library that draws is loaded when needed. */
export function Chart({ comparison }: { comparison: CompareQuery['compare'] }) {
  const t = useTexts(compareTexts);
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { rows, unit, indicator } = comparison;
  const name = language === 'en' ? indicator.nameEn : indicator.name;
  const towns = townsOf(rows);

  useEffect(() => {
    if (width === 0) return;
    let stale = false;
    import('./draw-chart.js').then(({ drawChart }) => {
      if (stale || !frame.current) return;
      const points = pointsOf(rows);
      frame.current.replaceChildren(
        drawChart({
          ...points,
          towns: townsOf(rows),
          width,
          unit,
          language,
          label: t.chartOf(name),
        }),
      );
    });
    return () => {
      stale = true;
    };
  }, [rows, width, unit, language, t.chartOf, name]);

  const named = new Map(rows.map(({ municipality }) => [municipality.code, municipality]));
  return (
    <figure class="chart">
      <figcaption>
        <ul class="chart-key">
          {towns.map((code, at) => (
            <li key={code}>
              <span class="chart-swatch" style={{ background: townColour(at) }} />
              {language === 'en' ? named.get(code)?.nameEn : named.get(code)?.name}
            </li>
          ))}
          <li class="chart-mark">
            <span aria-hidden="true">◇</span> {t.TARGET}
          </li>
          <li class="chart-mark">
            <span aria-hidden="true">□</span> {t.BASELINE}
          </li>
        </ul>
      </figcaption>
      <div ref={frame} class="chart-frame" />
    </figure>
  );
}

/** The width of an element, when it is laid out and whenever it changes. */
function useWidth(ref: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
