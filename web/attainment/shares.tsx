import { numberFormat } from '../lib/number-format.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { AttainmentReason } from '../queries/vocabulary.js';
import { missingWords } from '../ui/missing-words.js';
import type { Attained } from './measured-kpi.js';
import { attainmentTexts } from './texts.js';
import { attainmentMethods, attainmentReasons, reachedReasons } from './words.js';

/** Whether it is reached, how that was held, and both figures that are called 達成率, each by its name. */
export function AttainmentShares({ attainment }: { attainment: Attained }) {
  return (
    <>
      <Reached attainment={attainment} />
      <Shares attainment={attainment} />
    </>
  );
}

/** Both figures with how they were held; nothing where there is nothing to divide. */
export function Shares({ attainment }: { attainment: Attained }) {
  const t = useTexts(attainmentTexts);
  const methods = useTexts(attainmentMethods);
  const { method, progressFromBaseline, actualOverTarget } = attainment;
  // Where there is nothing to divide, or no one way to do it, the first says so.
  const shares = [progressFromBaseline, actualOverTarget].filter(
    ({ reasonCode }) => !reasonCode || !SAID_ONCE.includes(reasonCode),
  );
  return (
    <>
      {shares.map((share) => (
        <Share key={share.name} share={share} />
      ))}
      {shares.length > 0 && (
        <div class="attainment-method">
          <dt>{t.method}</dt>
          <dd class="gap-words">{methods[method]}</dd>
        </div>
      )}
    </>
  );
}

function Reached({ attainment }: { attainment: Attained }) {
  const t = useTexts(attainmentTexts);
  const reasons = useTexts(reachedReasons);
  const words = useTexts(missingWords);
  const { reached, reachedReasonCode, missing, readings } = attainment;
  return (
    <div class="attainment-reached" data-reached={reached ?? undefined}>
      <dt>{t.isReached}</dt>
      {reachedReasonCode ? (
        <dd class="gap-words">
          {t.open}
          {t.colon}
          {reasons[reachedReasonCode]}
          {missing && t.because(words[missing])}
          {readings.map((one) => (
            <small key={one.reading}>{one.words}</small>
          ))}
        </dd>
      ) : (
        <dd>
          <strong>{reached ? t.reached : t.notReached}</strong>
        </dd>
      )}
    </div>
  );
}

const SAID_ONCE: AttainmentReason[] = ['NO_TARGET', 'NO_ACTUAL', 'FLOOR_OR_FALL'];
const DECIMALS = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

function Share({ share }: { share: Attained['actualOverTarget'] }) {
  const language = useLanguage();
  const reasons = useTexts(attainmentReasons);
  const { name, value, reasonCode } = share;
  return (
    <div>
      <dt>{name}</dt>
      {reasonCode ? (
        <dd class="gap-words">{reasons[reasonCode]}</dd>
      ) : (
        <dd>{value !== null && `${numberFormat(language, DECIMALS).format(value)} %`}</dd>
      )}
    </div>
  );
}
