import { useTexts } from '../lib/use-texts.js';
import { Printed } from '../ui/printed.js';
import { type Phase, runsOf } from './phase-runs.js';
import './policy.css';
import { policyTexts } from './texts.js';

/** As many as the style sheet tells apart: plans run for ten years. */
const MOST_YEARS = 10;

/** What is to be done in which years; each phase as wide as the years that it takes. */
export function Timetable({ schedule }: { schedule: Phase[] }) {
  const t = useTexts(policyTexts);
  if (schedule.length === 0) return null;
  return (
    <ol class="policy-phases" aria-label={t.timetable}>
      {runsOf(schedule).map(({ phase, from, to }) => (
        <li key={from} data-years={Math.min(to - from + 1, MOST_YEARS)}>
          {phase ? <Printed>{phase}</Printed> : t.blank} <small>{t.years(from, to)}</small>
        </li>
      ))}
    </ol>
  );
}
