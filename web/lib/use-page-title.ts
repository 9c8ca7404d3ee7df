import { useEffect } from 'preact/hooks';
import { useGiven } from './given.js';

/** As it stands in the browser's window and history. */
export const windowTitle = (title: string | null): string =>
  title ? `${title} | まちくらべ` : 'まちくらべ';

/** Names the page in the browser's window and history. */
export function usePageTitle(title: string | null): void {
  const { onServer } = useGiven();
  if (onServer) onServer.told.title = title;
  useEffect(() => {
    document.title = windowTitle(title);
  }, [title]);
}
