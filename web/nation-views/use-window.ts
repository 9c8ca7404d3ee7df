import { useEffect, useState } from 'preact/hooks';

/** Rows that are drawn above and below those in sight. */
const AROUND = 12;
/** Rows that are there before anything is scrolled, also without a script. */
const FIRST = 50;

/**
 * Which rows of a long list are drawn: those in sight and some around, on paper all. All rows have one
 * height, which the styles say.
 */
export function useWindow(
  frame: { current: HTMLElement | null },
  rowHeight: number,
  length: number,
): { from: number; to: number } {
  const [from, setFrom] = useState(0);
  const [room, setRoom] = useState(FIRST);
  const [onPaper, setOnPaper] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => {
      setFrom(Math.max(0, Math.floor(element.scrollTop / rowHeight) - AROUND));
      setRoom(Math.max(FIRST, Math.ceil(element.clientHeight / rowHeight) + 2 * AROUND));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [frame, rowHeight]);
  useEffect(() => {
    const begin = () => setOnPaper(true);
    const end = () => setOnPaper(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  if (onPaper) return { from: 0, to: length };
  // What is shown may have become shorter than where the reader was.
  const first = Math.max(0, Math.min(from, length - room));
  return { from: first, to: Math.min(length, first + room) };
}
