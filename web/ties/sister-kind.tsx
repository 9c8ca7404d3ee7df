import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { SisterCityKind } from '../queries/vocabulary.js';
import { sisterCityKinds } from './partner-words.js';

/** What a tie is called: by the source's own word, or in English. */
export function SisterKind({ kind, kindLabel }: { kind: SisterCityKind; kindLabel: string }) {
  const kinds = useTexts(sisterCityKinds);
  return useLanguage() === 'en' ? kinds[kind] : kindLabel;
}
