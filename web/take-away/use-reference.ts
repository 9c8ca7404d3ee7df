import type { Reference } from '../../src/lib/references/reference.js';
import { useOrigin } from '../lib/use-origin.js';
import { useSamePage } from '../lib/use-same-page.js';
import { useLanguage } from '../lib/use-texts.js';
import { useToday } from '../lib/use-today.js';
import { referenceKey } from './reference-key.js';

export interface Cited {
  /** What is cited of it. */
  title: string;
  /** Id of what is shown, for a name by which a manuscript cites it. */
  id: string;
  release: string;
  /** Credits the documents that it was taken from. */
  credits: string;
}

/** This page as a reference, with the address that stays and the day; no day before the page is taken over. */
export function useReference(
  { title, id, release, credits }: Cited,
  issued: string | null,
): Reference {
  const language = useLanguage();
  const samePage = useSamePage();
  const origin = useOrigin();
  const today = useToday();
  return {
    key: referenceKey(release, id),
    title,
    author: language === 'ja' ? 'まちくらべ' : 'Machikurabe',
    issued,
    version: release,
    url: origin + samePage(release),
    accessed: today ?? '',
    note: credits,
    language,
  };
}
