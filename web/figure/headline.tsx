import { formatNumber } from '../lib/format-number.js';
import { unitName } from '../lib/units.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { FigureQuery, PrintedFragment } from '../queries/types.js';
import { figureParts } from '../ui/figure-text.js';
import { missingWords } from '../ui/missing-words.js';
import { figureTexts } from './texts.js';

export type FigureRow = FigureQuery['compare']['rows'][number];
export type FigureCell = FigureRow['cells'][number];

interface Props {
  cell: FigureCell | null;
  observations: PrintedFragment[];
  unit: string;
}

/** The value as large as it deserves, or why there is none. */
export function Headline({ cell, observations, unit }: Props) {
  const t = useTexts(figureTexts);
  const reasons = useTexts(missingWords);
  const language = useLanguage();
  if (cell && cell.value === null) {
    return (
      <>
        <h2 class="figure-gap">{cell.missing && reasons[cell.missing]}</h2>
        <p>
          <strong>{t.why}: </strong>
          {cell.missingNote}
        </p>
      </>
    );
  }
  const shown = cell ? [{ ...cell, unit }] : observations;
  return (
    <>
      {shown.map((figure) => {
        const { value, missing, unit } = figure;
        const one = figureParts(figure, language, (end) => formatNumber(end, language, unit));
        return value === null ? (
          <h2 class="figure-gap" key={missing}>
            {missing && reasons[missing]}
          </h2>
        ) : (
          <h2 class="figure-value" key={`${value}`}>
            {one.before && <small>{one.before} </small>}
            {one.number} <small>{unitName(unit, language)}</small>
            {one.behind && <small> {one.behind}</small>}
          </h2>
        );
      })}
    </>
  );
}
