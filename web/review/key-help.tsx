import { useEffect, useRef } from 'preact/hooks';
import type { ReviewTexts } from './texts.js';

interface KeyHelpProps {
  isOn: boolean;
  turn: (isOn: boolean) => void;
  onClose: () => void;
  t: ReviewTexts;
}

/** Every key and what it does; single keys can be turned off, for those who speak or press by chance. */
export function KeyHelp({ isOn, turn, onClose, t }: KeyHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const keys: [string, string][] = [
    ['j k ↓ ↑', t.keyNext],
    ['l h → ←', t.keyCell],
    ['a', t.keyAccept],
    ['c', t.keyCorrect],
    ['x', t.keyReject],
    ['u', t.undo],
    ['n', t.next],
    ['1 2 3', t.keyNear],
    ['i', t.keySearch],
    ['w', t.keyWrite],
    ['f', t.keyForm],
    ['Esc', t.keyLeave],
    ['A', t.acceptPage],
    ['t', t.keyText],
    ['s', t.finish],
    ['?', t.keyHelp],
  ];
  return (
    <dialog ref={dialog} class="keys" aria-label={t.keyHelp} onClose={onClose}>
      <h2>{t.keyHelp}</h2>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label class="near">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget: { checked } }) => turn(checked)}
        />
        {t.keysOn}
      </label>
      <form method="dialog">
        <button type="submit">{t.close}</button>
      </form>
    </dialog>
  );
}
