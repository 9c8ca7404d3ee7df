import { shownColumns, sum } from './shown-columns.js';

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
 * Scrolls a table with a fixed first column to the column that is marked as the newest, and to those behind it
 * where all have room; makes its frame just as wide as the columns that are seen whole: a number whose beginning
 * is hidden is read as another one. Snapping keeps it so when a reader scrolls.
 */
function showLastColumns(frame: HTMLElement): void {
  frame.style.removeProperty('--shown');
  const [first, ...columns] = frame.querySelectorAll<HTMLElement>('thead th');
  // What is folded has no widths yet.
  if (!first || frame.clientWidth === 0) return;
  const fixed = first.getBoundingClientRect().width;
  const widths = columns.map((column) => column.getBoundingClientRect().width);
  const newest = columns.findIndex((column) => column.dataset.newest !== undefined);
  const { from, to } = shownColumns(widths, frame.clientWidth - fixed, newest);
  if (from === to) return;
  const room = sum(widths.slice(from, to));
  frame.style.setProperty('--fixed-column', `${fixed}px`);
  frame.style.setProperty('--room', `${room}px`);
  frame.style.setProperty('--shown', `${fixed + room}px`);
  frame.scrollLeft = sum(widths.slice(0, from));
}
