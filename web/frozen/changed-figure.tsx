import type { FigureId } from '../comparison/figure-id.js';
import { rowKey } from '../comparison/series.js';
import { useAsk } from '../lib/use-ask.js';
import { useTexts } from '../lib/use-texts.js';
import { Figure, type FigureQuery, type FigureQueryVariables } from '../queries/figure.js';
import { changedCells } from './changed-cells.js';
import { ChangedCells } from './changed-cells-list.js';
import './frozen.css';
import { frozenTexts } from './texts.js';

interface Props {
  id: FigureId;
  /** What the release of the page answers. */
  comparison: FigureQuery['compare'];
  variables: FigureQueryVariables;
}

/** Whether one figure is another in the current release, and which. */
export function ChangedFigure({ id, comparison, variables }: Props) {
  const t = useTexts(frozenTexts);
  const current = useAsk(Figure, variables, 'CURRENT').data?.compare;
  if (!current || current.release === comparison.release) return null;
  const changed = changedCells(comparison, current).filter(
    ({ row, measure, year }) =>
      rowKey(row) === id.row && measure === id.measure && year === id.year,
  );
  return (
    <section class="changed" aria-label={t.changes}>
      <p>{changed.length > 0 ? t.changedFigure : t.sameFigure}</p>
      <ChangedCells cells={changed} />
    </section>
  );
}
