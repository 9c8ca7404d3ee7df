interface SelectProps {
  label: string;
  name: string;
  value: string;
  among: readonly string[];
  words: Readonly<Record<string, string>>;
  /** What stands there while nothing is chosen. */
  none: string;
  hint?: string | undefined;
  onChange: (value: string) => void;
}

/** One of a list of words. */
export function Select({ label, name, value, among, words, none, hint, onChange }: SelectProps) {
  return (
    <label>
      {label}
      <select
        data-asked={name}
        value={value}
        onChange={({ currentTarget }) => currentTarget.value && onChange(currentTarget.value)}
      >
        {value === '' && <option value="">{none}</option>}
        {among.map((one) => (
          <option key={one} value={one}>
            {words[one] ?? one}
          </option>
        ))}
      </select>
      {hint && <small>{hint}</small>}
    </label>
  );
}
