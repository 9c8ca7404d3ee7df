import { useId, useState } from 'preact/hooks';
import './chart-walk.css';
import type { Drawn, Spot } from './panel.js';
import { firstSpot, walk } from './walk-spots.js';

interface Props {
  spots: Spot[];
  width: number;
  label: string;
  wordsOf: (point: Drawn) => string;
  open: (point: Drawn) => void;
}

/** Walks a picture by the arrow keys, from figure to figure; Enter opens one. One stop of the Tab key. */
export function ChartWalk({ spots, width, label, wordsOf, open }: Props) {
  const id = useId();
  const [walked, setWalked] = useState<{ spots: Spot[]; at: number } | null>(null);
  // Of a picture that was drawn anew walking begins anew.
  const at = walked?.spots === spots ? walked.at : firstSpot(spots);
  const spot = spots[at];
  if (!spot) return null;
  const press = (event: KeyboardEvent) => {
    const next = walk(spots, at, event.key);
    const isOpening = event.key === 'Enter' || event.key === ' ';
    if (next === null && !isOpening) return;
    event.preventDefault();
    if (isOpening) open(spot.point);
    else if (next !== null) setWalked({ spots, at: next });
  };
  return (
    <div
      class="chart-walk"
      role="listbox"
      aria-label={label}
      aria-activedescendant={id}
      tabIndex={0}
      onKeyDown={press}
    >
      <div
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected
        aria-posinset={at + 1}
        aria-setsize={spots.length}
        data-side={spot.x > width / 2 ? 'left' : 'right'}
        style={{ left: `${spot.x}px`, top: `${spot.y}px` }}
      >
        <i aria-hidden="true" />
        <span>{wordsOf(spot.point)}</span>
      </div>
    </div>
  );
}
