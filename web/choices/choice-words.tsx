import { useTexts } from '../lib/use-texts.js';
import './choices.css';
import { choiceTexts } from './texts.js';

interface Props {
  /** The parameter of the address. */
  name: string;
  label: string;
  chosen: string | null;
  /** What can be chosen, in words. */
  words: Readonly<Record<string, string>>;
  /** Whether none needs to be chosen. */
  any?: boolean;
}

/** One of several of which it is not known how many there are; one that is not among them is offered as it is. */
export function ChoiceWords({ name, label, chosen, words, any = false }: Props) {
  const t = useTexts(choiceTexts);
  return (
    <label class="choice">
      {label}
      <select name={name} value={chosen ?? ''}>
        {any && <option value="">{t.all}</option>}
        {Object.entries(words).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
        {chosen !== null && !(chosen in words) && <option value={chosen}>{chosen}</option>}
      </select>
    </label>
  );
}
