import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { type Params, writeAddress } from '../lib/address.js';
import { useTexts } from '../lib/use-texts.js';
import './choices.css';
import { choiceTexts } from './texts.js';

interface Props {
  label: string;
  /** Parameters of the address that are chosen elsewhere on the page, and stay. */
  kept: Params;
  children: ComponentChildren;
}

/**
 * Choices that stand in the address. Where there is no script, the button sends them; where there is,
 * each is followed at once.
 */
export function ChoiceForm({ label, kept, children }: Props) {
  const t = useTexts(choiceTexts);
  const { path, query, route } = useLocation();
  const stay: Params = { ...kept, lang: query.lang === 'en' ? 'en' : undefined };
  const follow = (form: HTMLFormElement) => {
    const given = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
    route(writeAddress(path, Object.fromEntries(given)), true);
  };
  return (
    <search>
      <form
        class="choice-form"
        aria-label={label}
        method="get"
        action={path}
        onChange={({ currentTarget }) => follow(currentTarget)}
        onSubmit={(event) => {
          event.preventDefault();
          follow(event.currentTarget);
        }}
      >
        {Object.entries(stay).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {children}
        <button type="submit">{t.narrow}</button>
      </form>
    </search>
  );
}
