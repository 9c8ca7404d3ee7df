import { formatNumber } from '../lib/format-number.js';
import { unitName } from '../lib/units.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { FigureQuery, PrintedFragment } from '../queries/figure.js';
import type { MissingReason } from '../queries/vocabulary.js';
import { figureParts } from '../ui/figure-text.js';
import { InWords } from '../ui/in-words.js';
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
  const language = useLanguage();
  if (cell && cell.value === null) {
    return (
      <>
        <Gap missing={cell.missing} raw={cell.observation?.raw} />
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
          <Gap missing={missing} raw={'raw' in figure ? figure.raw : undefined} key={missing} />
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

/** The words of a target that is set in words; else the reason why there is no figure. */
function Gap({ missing, raw }: { missing: MissingReason | null; raw: string | undefined }) {
  const reasons = useTexts(missingWords);
  if (!missing) return null;
  if (missing !== 'IN_WORDS' || !raw) return <h2 class="figure-gap">{reasons[missing]}</h2>;
  return (
    <h2 class="figure-gap">
      <InWords>{raw}</InWords>
    </h2>
  );
}
