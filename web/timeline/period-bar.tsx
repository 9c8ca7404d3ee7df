import { useToday } from '../lib/use-today.js';
import type { Row } from './plan-rows.js';
import { barOf, dayIn, type Span, startIn, ticksOf } from './plan-years.js';
import type { TimelinePlan } from './timeline-plan.js';

interface Props {
  row: Row<TimelinePlan>;
  span: Span;
}

const percent = (value: number) => `${value}%`;

/**
 * The years of a plan on the line of all years, with the mark of today, and the arrow from the plan whose place it
 * takes in the row above. Geometry stands in attributes: the policy of the page lets no style in.
 */
export function PeriodBar({ row: { plan, before, leadsOn }, span }: Props) {
  const day = useToday();
  const today = day === null ? null : dayIn(day, span);
  const bar = barOf(plan, span);
  const end = endOf(plan, span);
  const from = before && endOf(before, span);
  return (
    <svg class="plans-line" aria-hidden="true">
      <rect class="plans-track" width="100%" height="100%" />
      {ticksOf(span).map((year) => (
        <line
          key={year}
          class="plans-tick"
          x1={percent(startIn(year, span))}
          x2={percent(startIn(year, span))}
          y2="100%"
        />
      ))}
      {from !== null && (
        <>
          <line class="plans-link" x1={percent(from)} x2={percent(from)} y2="50%" />
          <svg aria-hidden="true" x={percent(from)} y="50%" overflow="visible">
            {bar ? (
              <path class="plans-arrow" d="M-5 -14 L5 -14 L0 -7 Z" />
            ) : (
              <>
                <path class="plans-link" d="M0 0 H12" />
                <path class="plans-arrow" d="M12 -5 L12 5 L20 0 Z" />
              </>
            )}
          </svg>
        </>
      )}
      {leadsOn && end !== null && (
        <line class="plans-link" x1={percent(end)} x2={percent(end)} y1="50%" y2="100%" />
      )}
      {bar && (
        <svg aria-hidden="true" y="50%" overflow="visible">
          <rect
            class="plans-bar"
            data-open={bar.openStart || bar.openEnd}
            x={percent(bar.left)}
            width={percent(bar.width)}
            y="-7"
            height="14"
          />
          {bar.openStart && <Open at={bar.left} towards={1} />}
          {bar.openEnd && <Open at={bar.left + bar.width} towards={-1} />}
        </svg>
      )}
      {today !== null && (
        <line class="plans-today" x1={percent(today)} x2={percent(today)} y2="100%" />
      )}
    </svg>
  );
}

/** An end that is not printed: the bar breaks off in teeth, in the colour of what lies behind it. */
function Open({ at, towards }: { at: number; towards: 1 | -1 }) {
  const tooth = 7 * towards;
  return (
    <svg aria-hidden="true" x={percent(at)} overflow="visible">
      <path class="plans-torn" d={`M0 -8 L${tooth} -4 L0 0 L${tooth} 4 L0 8 Z`} />
    </svg>
  );
}

/** Where the years of a plan end, if that is printed. */
function endOf(plan: TimelinePlan, span: Span): number | null {
  const end = plan.period?.endFiscalYear;
  return end == null ? null : startIn(end + 1, span);
}
