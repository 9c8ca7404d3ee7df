import type { ComponentChildren } from 'preact';
import { formatNumber } from '../lib/format-number.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { figureParts } from '../ui/figure-text.js';
import { InWords } from '../ui/in-words.js';
import { missingWords } from '../ui/missing-words.js';
import { type FigureId, writeFigure } from './figure-id.js';
import type { Run } from './table-cells.js';

interface Props {
  run: Run;
  unit: string;
  /** Whether it is all that its row says. */
  alone: boolean;
  id: FigureId;
  open: (id: FigureId) => void;
  children?: ComponentChildren;
}

/** A value, or in words why there is none: never an empty cell. Both open what stands behind them. */
export function TableCell({ run: { cell, span }, unit, alone, id, open, children }: Props) {
  const words = useTexts(missingWords);
  const language = useLanguage();
  const { value, measure, missing, missingNote } = cell;
  const gap = value === null;
  const inWords = missing === 'IN_WORDS' ? (cell.observation?.raw ?? null) : null;
  const figure = figureParts(cell, language, (one) => formatNumber(one, language, unit));
  return (
    <td
      class={inWords !== null ? 'in-words' : gap ? 'gap' : undefined}
      colSpan={span > 1 ? span : undefined}
      data-measure={measure}
      data-alone={alone}
    >
      <button
        type="button"
        class="cell-button"
        data-figure={writeFigure(id)}
        title={missingNote ?? undefined}
        onClick={() => open(id)}
      >
        {inWords !== null && <InWords>{inWords}</InWords>}
        {gap && inWords === null && (alone ? missingNote : missing && words[missing])}
        {!gap && figure.before && <small>{figure.before} </small>}
        {!gap && figure.number}
        {!gap && figure.behind && <small> {figure.behind}</small>}
      </button>
      {children}
    </td>
  );
}
