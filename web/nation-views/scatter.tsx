import { useEffect, useRef } from 'preact/hooks';
import '../comparison/chart.css';
import type { AxisUnit } from '../lib/units.js';
import { useLoaded } from '../lib/use-loaded.js';
import { useTexts } from '../lib/use-texts.js';
import { useWidth } from '../lib/use-width.js';
import type { Pairs, ScatterDot } from './pair-towns.js';
import type { ScatterAxis } from './scatter-axis.js';
import { nationTexts } from './texts.js';

/** An axis, and how values are written on it. */
export interface SaidAxis {
  axis: ScatterAxis;
  unit: AxisUnit;
}

interface Props {
  pairs: Pairs;
  x: SaidAxis;
  y: SaidAxis;
  label: string;
  marked: readonly string[];
  toggle: (code: string) => void;
}

const drawing = () => import('./draw-scatter.js');

/** The picture; a click on a dot marks its town. */
export function Scatter({ pairs, x, y, label, marked, toggle }: Props) {
  const t = useTexts(nationTexts);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { loaded, failed } = useLoaded(drawing);
  const latest = useRef(toggle);
  latest.current = toggle;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the axes follow from the towns and the label
  useEffect(() => {
    if (!loaded || width === 0 || !frame.current) return;
    const drawn = loaded.drawScatter({
      ...{ marked, width },
      dots: pairs.dots,
      x: x.axis,
      y: y.axis,
      title: (dot: ScatterDot) =>
        [
          dot.name,
          `${x.unit.format(dot.x)} ${x.unit.label}`,
          `${y.unit.format(dot.y)} ${y.unit.label}`,
        ].join('\n'),
    });
    drawn.setAttribute('role', 'img');
    drawn.setAttribute('aria-label', label);
    drawn.addEventListener('click', () => {
      const dot = (drawn as { value?: ScatterDot | null }).value;
      if (dot) latest.current(dot.code);
    });
    frame.current.replaceChildren(drawn);
  }, [loaded, width, pairs, label, marked.join()]);
  if (failed) return <p role="alert">{t.scatterFailed}</p>;
  return <div ref={frame} class="nation-scatter-frame" />;
}
