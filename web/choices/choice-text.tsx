import { LONGEST } from '../lib/search-words.js';
import './choices.css';

interface Props {
  name: string;
  label: string;
  value: string;
}

/** Words to narrow a list by. What is typed is kept while an answer arrives: the address alone renews it. */
export function ChoiceText({ name, label, value }: Props) {
  return (
    <label class="choice">
      {label}
      <input
        key={value}
        type="search"
        name={name}
        defaultValue={value}
        autocomplete="off"
        maxLength={LONGEST}
      />
    </label>
  );
}
