import { apiLanguage } from '../lib/language.js';
import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { KpiInYear } from '../queries/operations.js';
import { FailureNote } from '../ui/failure.js';
import { Printed } from '../ui/printed.js';
import { Progress } from '../ui/progress.js';
import { AttainmentFigures } from './attainment-figures.js';
import { kpiTexts } from './kpi-texts.js';

interface Props {
  id: string;
  year: number;
  indicator: string;
  town: string;
}

/** The target of an earlier year, held against official statistics. */
export function KpiYear({ id, year, indicator, town }: Props) {
  const t = useTexts(kpiTexts);
  const language = apiLanguage(useLanguage());
  const { data, failure, slow, again } = useAsk(KpiInYear, { id, year, language });
  const attainment = data?.kpi?.attainment;
  const series = attainment?.actual?.statistic;
  return (
    <div class="kpi-in-year">
      <h4>
        {t.inYear(year)}
        {series && (
          <>
            {t.because(t.official)} <Printed>{`${series.publisher} ${series.dataset}`}</Printed>
          </>
        )}
      </h4>
      {slow && <Progress shown />}
      {failure && <FailureNote failure={failure} again={again} />}
      {attainment && (
        <AttainmentFigures attainment={attainment} indicator={indicator} town={town} />
      )}
    </div>
  );
}
