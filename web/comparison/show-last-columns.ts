/**
 * Shows the last columns, again whenever the room for them changes, as where a phone is turned.
 * Returns what ends it.
 */
export function keepLastColumns(frame: HTMLElement): () => void {
  let room = 0;
  const observer = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    // What only grew in height leaves a table where its reader scrolled it.
    if (width === room) return;
    room = width;
    showLastColumns(frame);
  });
  // The frame itself is no wider than its columns.
  if (frame.parentElement) observer.observe(frame.parentElement);
  return () => observer.disconnect();
}

/**
 * Scrolls a table with a fixed first column to its last columns and makes its frame just as wide as
 * those that are seen whole: a number whose beginning is hidden is read as another one. Snapping keeps
 * it so when a reader scrolls.
 */
function showLastColumns(frame: HTMLElement): void {
  frame.style.maxWidth = '';
  const [first, ...columns] = frame.querySelectorAll<HTMLElement>('thead th');
  if (!first) return;
  const fixed = first.getBoundingClientRect().width;
  const room = frame.clientWidth - fixed;
  let shown = 0;
  for (const column of columns.toReversed()) {
    const { width } = column.getBoundingClientRect();
    if (shown + width > room + 1) break;
    shown += width;
  }
  if (shown === 0) return;
  frame.style.setProperty('--fixed-column', `${fixed}px`);
  frame.style.setProperty('--room', `${shown}px`);
  frame.style.maxWidth = `${fixed + shown}px`;
  frame.scrollLeft = frame.scrollWidth;
}
