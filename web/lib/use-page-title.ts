import { useEffect } from 'preact/hooks';
import type { CardRow } from './card-row.js';
import { useGiven } from './given.js';

/** As it stands in the browser's window and history. */
export const windowTitle = (title: string | null): string =>
  title ? `${title} | まちくらべ` : 'まちくらべ';

/**
 * Names the page in the browser's window and history. Where a link to it is shown, and in lists of search
 * engines, stands its description, too,
 * and on the picture beside it its first figures.
 */
export function usePageTitle(
  title: string | null,
  description: string | null = null,
  figures: readonly CardRow[] = [],
): void {
  const { onServer } = useGiven();
  if (onServer) Object.assign(onServer.told, { title, description, figures });
  useEffect(() => {
    document.title = windowTitle(title);
  }, [title]);
}
