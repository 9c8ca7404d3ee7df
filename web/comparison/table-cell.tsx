import type { AxisUnit } from '../lib/units.js';
import { useLanguage } from '../lib/use-texts.js';
import { figureParts } from '../ui/figure-text.js';
import { InWords } from '../ui/in-words.js';
import { type FigureId, writeFigure } from './figure-id.js';
import { Gap } from './gap.js';
import type { Run } from './table-cells.js';

interface Props {
  run: Run;
  unit: AxisUnit;
  /** Whether it is all that its row says. */
  alone: boolean;
  id: FigureId;
  open: (id: FigureId) => void;
}

/** A value, or in words why there is none: never an empty cell. Both open what stands behind them. */
export function TableCell({ run: { cell, span }, unit, alone, id, open }: Props) {
  const language = useLanguage();
  const { value, measure, missing, missingNote, observation } = cell;
  const gap = value === null;
  const inWords = missing === 'IN_WORDS' ? (observation?.raw ?? null) : null;
  const figure = figureParts(cell, language, unit.format);
  return (
    <td
      class={inWords !== null ? 'in-words' : gap ? 'gap' : undefined}
      colSpan={span > 1 ? span : undefined}
      data-measure={measure}
      data-alone={alone}
      data-printed={gap && observation ? true : undefined}
    >
      <button
        type="button"
        class="cell-button"
        data-figure={writeFigure(id)}
        title={missingNote ?? undefined}
        onClick={() => open(id)}
      >
        {inWords !== null && <InWords>{inWords}</InWords>}
        {gap && inWords === null && (alone ? missingNote : <Gap cell={cell} />)}
        {!gap && figure.before && <small>{figure.before} </small>}
        {!gap && figure.number}
        {!gap && figure.behind && <small> {figure.behind}</small>}
      </button>
    </td>
  );
}
