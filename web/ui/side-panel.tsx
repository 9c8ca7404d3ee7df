import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../lib/use-texts.js';
import './side-panel.css';
import { uiTexts } from './texts.js';

interface Props {
  label: string;
  /** What has the focus when a panel is closed that was opened by a link: a selector. */
  returnTo: string;
  close: () => void;
  children: ComponentChildren;
}

/** A dialog at the side: the browser keeps the focus in it, and Esc or a click beside closes it. */
export function SidePanel({ label, returnTo, close, children }: Props) {
  const t = useTexts(uiTexts);
  const ref = useRef<HTMLDialogElement>(null);
  const last = useRef(returnTo);
  last.current = returnTo;
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      const opener = before === document.body ? document.querySelector(last.current) : before;
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    // Esc is the keyboard's way to what a click beside the panel does.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <dialog
      ref={ref}
      class="side-panel"
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div class="side-panel-body">
        <button type="button" class="side-panel-close" onClick={close}>
          <span aria-hidden="true">×</span> {t.close}
        </button>
        {children}
      </div>
    </dialog>
  );
}
