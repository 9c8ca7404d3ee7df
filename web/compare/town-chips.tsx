import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../lib/use-texts.js';
import { compareTexts } from './texts.js';

interface Props {
  codes: string[];
  nameOf: (code: string) => string;
  remove: (code: string) => void;
  /** Back to the towns that one sees without choosing; null where nothing is chosen. */
  reset: (() => void) | null;
}

/** The towns that are compared, each of them to be taken away. */
export function TownChips({ codes, nameOf, remove, reset }: Props) {
  const t = useTexts(compareTexts);
  const list = useRef<HTMLUListElement>(null);
  /** Where the button stood that was pressed: it is gone with its town, and the focus with it. */
  const pressed = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the towns are others
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button:enabled') ?? [])];
    const towns = buttons.filter((button) => !button.classList.contains('plain'));
    (towns[pressed.current] ?? towns.at(-1) ?? buttons[0])?.focus();
    pressed.current = null;
  }, [codes.join()]);
  return (
    <ul ref={list} class="town-chips">
      {codes.map((code, at) => (
        <li key={code}>
          <button
            type="button"
            aria-label={t.remove(nameOf(code))}
            disabled={codes.length === 1}
            onClick={() => {
              pressed.current = at;
              remove(code);
            }}
          >
            {nameOf(code)} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {reset && (
        <li>
          <button
            type="button"
            class="plain"
            onClick={() => {
              pressed.current = codes.length;
              reset();
            }}
          >
            {t.usualTowns}
          </button>
        </li>
      )}
    </ul>
  );
}
