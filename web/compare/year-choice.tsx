import { useTexts } from '../lib/use-texts.js';
import { compareTexts } from './texts.js';

interface Props {
  from: number | null;
  to: number | null;
  choose: (from: number | null, to: number | null) => void;
}

const FIRST = 2000;
const LAST = 2040;

/** The years between which figures are shown; an open end is that of the figures. */
export function YearChoice({ from, to, choose }: Props) {
  const t = useTexts(compareTexts);
  const read = (value: string) => (value === '' ? null : Number(value));
  return (
    <fieldset class="years">
      <legend>{t.years}</legend>
      <YearField label={t.from} value={from} choose={(value) => choose(read(value), to)} />
      <YearField label={t.to} value={to} choose={(value) => choose(from, read(value))} />
    </fieldset>
  );
}

interface FieldProps {
  label: string;
  value: number | null;
  choose: (value: string) => void;
}

function YearField({ label, value, choose }: FieldProps) {
  const t = useTexts(compareTexts);
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, at) => FIRST + at);
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{t.allYears}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
