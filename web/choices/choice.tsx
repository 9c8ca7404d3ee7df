import { isJapanese } from '../lib/is-japanese.js';
import { useTexts } from '../lib/use-texts.js';
import type { ChoiceOption } from './options-of.js';
import { choiceTexts } from './texts.js';

interface Props {
  /** The parameter of the address. */
  name: string;
  label: string;
  chosen: string | null;
  options: ChoiceOption[];
}

/** One of several, each with how many there are of it; what cannot be chosen is said too. */
export function Choice({ name, label, chosen, options }: Props) {
  const t = useTexts(choiceTexts);
  return (
    <label class="choice">
      {label}
      <select name={name} value={chosen ?? ''}>
        <option value="">{t.all}</option>
        {options.map(({ value, text, count }) => (
          <option
            key={value}
            value={value ?? text}
            disabled={value === null}
            lang={isJapanese(text) ? 'ja' : undefined}
          >
            {t.counted(text, count)}
          </option>
        ))}
      </select>
    </label>
  );
}
