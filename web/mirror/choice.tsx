import { useId, useState } from 'preact/hooks';
import type { Language } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import type { Named } from './ask-data.js';

interface ChoiceProps {
  label: string;
  /** What stands there while nothing is chosen. */
  none: string;
  language: Language;
  among: readonly Named[];
  chosen: string;
  choose: (id: string) => void;
}

/** One of many by its name in either language or its code, as the browser itself completes it. */
export function Choice({ label, none, language, among, chosen, choose }: ChoiceProps) {
  const list = useId();
  const [typed, type] = useState<string | null>(null);
  const shown = among.find(({ id }) => id === chosen);
  const isAlike = (text: string) => (one: Named) =>
    [one.id, one.name, one.nameEn].some((name) => name.toLowerCase() === text);
  const take = (text: string) => {
    type(text);
    const one = among.find(isAlike(text.trim().toLowerCase()));
    if (!one) return;
    type(null);
    choose(one.id);
  };
  return (
    <label>
      {label}
      <input
        list={list}
        value={typed ?? (shown ? nameIn(shown, language) : '')}
        placeholder={none}
        onInput={(event) => type(event.currentTarget.value)}
        onChange={(event) => take(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
      />
      <datalist id={list}>
        {among.map((one) => (
          <option key={one.id} value={nameIn(one, language)}>
            {one.id}
          </option>
        ))}
      </datalist>
    </label>
  );
}
