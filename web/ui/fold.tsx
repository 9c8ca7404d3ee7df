import type { ComponentChildren } from 'preact';
import { useKept } from '../lib/use-kept.js';
import './fold.css';

interface Props {
  /** Tells it apart on its page, where it is remembered whether it was open. */
  id: string;
  title: ComponentChildren;
  /** How many there are inside. */
  count?: string | null;
  /** Whether it is open at first. */
  open?: boolean;
  children: ComponentChildren;
}

/** A part that unfolds; on paper all of it stands open. */
export function Fold({ id, title, count, open: atFirst = false, children }: Props) {
  const [open, setOpen] = useKept(`fold ${id}`, atFirst);
  return (
    <details class="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {title} {count && <small>{count}</small>}
      </summary>
      {children}
    </details>
  );
}
