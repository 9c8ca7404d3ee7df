import { formatDate } from '../lib/format-date.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { useToday } from '../lib/use-today.js';
import { planTexts } from './plan-texts.js';
import { dayIn, type Span, startIn, ticksOf } from './plan-years.js';

/** The years above a timeline, and today's place among them, which only the reader's browser knows. */
export function YearAxis({ span }: { span: Span }) {
  const t = useTexts(planTexts);
  const language = useLanguage();
  const day = useToday();
  const today = day === null ? null : dayIn(day, span);
  return (
    <div class="plans-head">
      <svg class="plans-axis" aria-hidden="true">
        {ticksOf(span).map((year) => (
          <text key={year} x={`${startIn(year, span)}%`} y="2.4em">
            {year}
          </text>
        ))}
        {day !== null && today !== null && (
          <text class="plans-now" x={`${today}%`} y="0.9em" text-anchor={anchorAt(today)}>
            {t.today(formatDate(day, language))}
          </text>
        )}
      </svg>
      <small class="plans-note">{t.yearsNote}</small>
    </div>
  );
}

/** On a phone the words of a day take more than half of the line: in its middle they stand on both sides of it. */
const anchorAt = (percent: number) => (percent < 33 ? 'start' : percent > 67 ? 'end' : 'middle');
