import { useTexts } from '../lib/use-texts.js';
import { FigureLink } from '../ui/figure-link.js';
import { missingWords } from '../ui/missing-words.js';
import { Printed } from '../ui/printed.js';
import { uiTexts } from '../ui/texts.js';
import type { MeasuredKpi } from './measured-kpi.js';
import { attainmentTexts } from './texts.js';
import { reachedReasons } from './words.js';

interface Props {
  kpi: Pick<MeasuredKpi, 'attainment' | 'attainments' | 'indicator'>;
  town: string;
}

/** The targets beside the one that is held against an actual value, each with what can be said of it. */
export function OtherTargets({ kpi, town }: Props) {
  const t = { ...useTexts(uiTexts), ...useTexts(attainmentTexts) };
  const words = useTexts(missingWords);
  const reasons = useTexts(reachedReasons);
  const shown = kpi.attainment?.target?.id;
  const others = kpi.attainments.filter(({ target }) => target && target.id !== shown);
  if (others.length === 0) return null;
  const said = ({ reached, reachedReasonCode, missing, readings }: (typeof others)[number]) => {
    if (!reachedReasonCode) return reached ? t.reached : t.notReached;
    if (readings.length > 0) return readings.map((one) => one.words).join(' / ');
    return `${reasons[reachedReasonCode]}${missing ? t.because(words[missing]) : ''}`;
  };
  return (
    <div class="other-targets">
      {t.otherTargets}
      <ul>
        {others.map(
          (one) =>
            one.target && (
              <li key={one.target.id}>
                {one.target.year === null ? t.noYear : t.fiscalYear(one.target.year)}{' '}
                <FigureLink indicator={kpi.indicator.id} town={town} figure={one.target.id}>
                  <Printed>{one.target.raw}</Printed>
                </FigureLink>{' '}
                <small>{said(one)}</small>
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
