import type { ComponentChildren } from 'preact';
import './tag.css';

interface Props {
  /** What a reader must not miss. */
  strong?: boolean;
  children: ComponentChildren;
}

/** A word or two on what stands before it. */
export function Tag({ strong = false, children }: Props) {
  return (
    <span class="tag" data-strong={strong}>
      {children}
    </span>
  );
}
