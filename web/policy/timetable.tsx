import { useTexts } from '../lib/use-texts.js';
import { Printed } from '../ui/printed.js';
import { type Phase, runsOf } from './phase-runs.js';
import './policy.css';
import { policyTexts } from './texts.js';

/** What is to be done in which years; each phase as wide as the years that it takes. */
export function Timetable({ schedule }: { schedule: Phase[] }) {
  const t = useTexts(policyTexts);
  if (schedule.length === 0) return null;
  return (
    <ol class="policy-phases" aria-label={t.timetable}>
      {runsOf(schedule).map(({ phase, from, to }) => (
        <li key={from} style={{ flexGrow: to - from + 1 }}>
          {phase ? <Printed>{phase}</Printed> : t.blank} <small>{t.years(from, to)}</small>
        </li>
      ))}
    </ol>
  );
}
