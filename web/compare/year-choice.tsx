import { useAsk } from '../lib/use-ask.js';
import { useTexts } from '../lib/use-texts.js';
import { FigureYears } from '../queries/figure-years.js';
import { FailureNote } from '../ui/failure.js';
import { compareTexts } from './texts.js';

interface Props {
  indicator: string;
  towns: string[];
  from: number | null;
  to: number | null;
  /** The years of the answer: all there are, unless an end is chosen. */
  years: number[];
  choose: (from: number | null, to: number | null) => void;
}

/** The years between which figures are shown, out of those that have any. */
export function YearChoice({ indicator, towns, from, to, years, choose }: Props) {
  const t = useTexts(compareTexts);
  const limited = from !== null || to !== null;
  const municipalities = towns.length > 0 ? towns : null;
  const { data, failure, settled, again } = useAsk(
    FigureYears,
    limited ? { indicator, municipalities } : null,
  );
  const all = (limited && settled && !failure && data?.compare.years) || years;
  // Of an unknown indicator the page itself tells.
  const failed = limited && settled && failure?.code !== 'UNKNOWN_INDICATOR' ? failure : null;
  const [first, last] = [from ?? all[0], to ?? all.at(-1)];
  return (
    <fieldset class="years">
      <legend>{t.years}</legend>
      {failed && <FailureNote failure={failed} again={again} />}
      <YearField
        label={t.from}
        open={t.firstYear}
        value={from}
        years={all.filter((year) => last === undefined || year <= last)}
        choose={(year) => choose(year, to)}
      />
      <YearField
        label={t.to}
        open={t.lastYear}
        value={to}
        years={all.filter((year) => first === undefined || year >= first)}
        choose={(year) => choose(from, year)}
      />
    </fieldset>
  );
}

interface FieldProps {
  label: string;
  /** What it is called where no year is chosen. */
  open: string;
  value: number | null;
  years: number[];
  choose: (year: number | null) => void;
}

function YearField({ label, open, value, years, choose }: FieldProps) {
  const offered = value === null || years.includes(value) ? years : [value, ...years];
  return (
    <label>
      {label}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          choose(currentTarget.value === '' ? null : Number(currentTarget.value))
        }
      >
        <option value="">{open}</option>
        {offered.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
