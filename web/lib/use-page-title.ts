import { useEffect } from 'preact/hooks';

/** Names the page in the browser's window and history. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    document.title = title ? `${title} | まちくらべ` : 'まちくらべ';
  }, [title]);
}
