import { useEffect } from 'preact/hooks';
import { useGiven } from './given.js';

/** As it stands in the browser's window and history. */
export const windowTitle = (title: string | null): string =>
  title ? `${title} | まちくらべ` : 'まちくらべ';

/**
 * Names the page in the browser's window and history. Where a link to it is shown, and in lists of search
 * engines, stands its description, too.
 */
export function usePageTitle(title: string | null, description: string | null = null): void {
  const { onServer } = useGiven();
  if (onServer) Object.assign(onServer.told, { title, description });
  useEffect(() => {
    document.title = windowTitle(title);
  }, [title]);
}
