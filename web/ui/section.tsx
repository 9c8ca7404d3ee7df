import type { ComponentChildren } from 'preact';
import './section.css';

interface Props {
  id: string;
  title: string;
  /** How many there are; shown beside the title. */
  count?: string | null;
  children: ComponentChildren;
}

/** A part of a long page, to which its table of contents links. */
export function Section({ id, title, count, children }: Props) {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title} {count && <small>{count}</small>}
      </h2>
      {children}
    </section>
  );
}
