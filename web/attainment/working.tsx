import { useTexts } from '../lib/use-texts.js';
import { Fact, Facts } from '../ui/facts.js';
import { Printed } from '../ui/printed.js';
import { uiTexts } from '../ui/texts.js';
import type { Attained } from './measured-kpi.js';
import { attainmentTexts } from './texts.js';

/** The workings and the whole sentences, folded: those of twenty targets would drown the figures. */
export function AttainmentWorking({ attainment }: { attainment: Attained }) {
  const t = { ...useTexts(uiTexts), ...useTexts(attainmentTexts) };
  const { formula, reason, reachedReason, readings, note, reportedProgress: rate } = attainment;
  const shares = [attainment.progressFromBaseline, attainment.actualOverTarget];
  const worked = shares.filter(({ value }) => value !== null);
  return (
    <details class="kpi-working">
      <summary>{t.working}</summary>
      <Facts>
        <Fact term={t.isReached}>{reachedReason}</Fact>
        {worked.length === 0 && <Fact term={t.reason}>{reason}</Fact>}
        {worked.map((share) => (
          <Fact key={share.name} term={share.name}>
            {share.formula}
          </Fact>
        ))}
        {readings.length === 0 && worked.every((share) => share.formula !== formula) && (
          <Fact term={t.formula}>{formula}</Fact>
        )}
        {readings.map((one) => (
          <Fact key={one.reading} term={one.words}>
            {one.formula}
          </Fact>
        ))}
        <Fact term={t.remark}>{note}</Fact>
        <Fact term={t.reported}>
          {rate && (
            <>
              <Printed>{rate.raw}</Printed> {rate.year !== null && t.fiscalYear(rate.year)}
            </>
          )}
        </Fact>
      </Facts>
    </details>
  );
}
