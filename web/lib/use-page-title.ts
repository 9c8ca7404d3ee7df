import { useEffect } from 'preact/hooks';
import type { CardRow } from './card-row.js';
import { useGiven } from './given.js';
import type { Language } from './language.js';
import { useLanguage } from './use-texts.js';

/** As it stands in the browser's window and history. */
export function windowTitle(title: string | null, language: Language): string {
  const site = language === 'en' ? 'Machikurabe' : 'まちくらべ';
  return title ? `${title} | ${site}` : site;
}

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
  const language = useLanguage();
  useEffect(() => {
    document.title = windowTitle(title, language);
  }, [title, language]);
}
