import { useEffect, useRef } from 'preact/hooks';

/** What each key does, by `KeyboardEvent.key`. */
export type Keys = Partial<Record<string, () => void>>;

const ARROWS: Record<string, string> = {
  ArrowDown: 'j',
  ArrowUp: 'k',
  ArrowRight: 'l',
  ArrowLeft: 'h',
};

/** Whoever writes or chooses in a field has the keys for that. */
const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null;

/** Single keys for the whole page, while they are on and nobody writes in a field. */
export function useKeys(keys: Keys, isOn: boolean): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      const act = latest.current[ARROWS[event.key] ?? event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isOn]);
}
