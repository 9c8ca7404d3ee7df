import { pickTexts } from '../lib/texts.js';
import type { Both, Review } from './state.js';
import { reviewTexts } from './texts.js';

/** Who has decided how much so far, for whoever opens the page; null where nobody has. */
export function soFar({ records, answers, sisterCities, plans }: Review): Both | null {
  const signed = [records, answers, sisterCities, plans].flatMap(
    (list): { by?: string; on?: string }[] => Object.values(list),
  );
  const names = [...new Set(signed.flatMap(({ by }) => by ?? []))];
  const day = signed
    .map(({ on = '' }) => on.slice(0, 10))
    .sort()
    .at(-1);
  if (names.length === 0 || !day) return null;
  return {
    ja: pickTexts(reviewTexts, 'ja').decidedSoFar(names.join('・'), signed.length, day),
    en: pickTexts(reviewTexts, 'en').decidedSoFar(names.join(', '), signed.length, day),
  };
}
