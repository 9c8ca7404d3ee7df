import './choices.css';

interface Props {
  name: string;
  label: string;
  value: number | null;
}

/** A year to narrow a list by, of which there is no list to choose from. */
export function ChoiceYear({ name, label, value }: Props) {
  return (
    <label class="choice">
      {label}
      <input
        key={value}
        type="number"
        name={name}
        defaultValue={value === null ? '' : `${value}`}
        min={1900}
        max={2200}
      />
    </label>
  );
}
