import { formatNumber } from '../lib/format-number.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { missingWords } from '../ui/missing-words.js';
import type { Attained } from './attainment-figures.js';
import { attainmentReasons } from './attainment-words.js';
import { kpiTexts } from './kpi-texts.js';

/** How far, and whether it is reached; or in words why there is no rate. */
export function AttainmentRate({ attainment }: { attainment: Attained }) {
  const t = useTexts(kpiTexts);
  const reasons = useTexts(attainmentReasons);
  const words = useTexts(missingWords);
  const language = useLanguage();
  const { value, reached, reasonCode, missing } = attainment;
  return (
    <div class="attainment-rate" data-reached={reached ?? undefined}>
      <dt>{t.attainment}</dt>
      <dd class={value === null ? 'gap-words' : undefined}>
        {reached !== null && <strong>{reached ? t.reached : t.notReached} </strong>}
        {value !== null && `${formatNumber(value, language)} %`}
        {reasonCode && (
          <span>
            {t.noRate}
            {t.colon}
            {reasons[reasonCode]}
            {missing && t.because(words[missing])}
          </span>
        )}
      </dd>
    </div>
  );
}
