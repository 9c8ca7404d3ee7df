import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../lib/use-texts.js';
import './side-panel.css';
import { uiTexts } from './texts.js';

interface Props {
  label: string;
  /** A selector of what has the focus when the panel is closed. */
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
    dialog?.showModal();
    return () => {
      dialog?.close();
      document.querySelector<HTMLElement>(last.current)?.focus();
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
