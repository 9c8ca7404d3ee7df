import type { Language } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import { unitName } from '../lib/units.js';

/** Figures of one indicator that are in a file. */
interface Named {
  indicator: { id: string; name: string };
  /** The word of the measure, where there is one only. */
  measure?: string;
  years: readonly number[];
  unit: string;
  perHead: boolean;
}

/** Indicator, measure, years, unit, and whether it is per head. */
export function figureParts(
  { indicator, measure, years, unit, perHead }: Named,
  language: Language,
): string[] {
  // The unit per head says so already, in letters that no file system takes.
  const [counted = ''] = unit.split(language === 'ja' ? '/' : / per |\//);
  const shown = perHead ? counted : unit;
  const span = [...new Set([years[0], years.at(-1)])].filter(Boolean).join('-');
  return language === 'ja'
    ? [indicator.name, measure ?? '', span, shown, perHead ? '一人当たり' : '']
    : [indicator.id, measure ?? '', span, unitName(shown, 'en'), perHead ? 'per-head' : ''];
}

/** Joins what is in a file to a name that every disk takes. */
export function joinName(parts: readonly string[], language: Language, ending: string): string {
  const named = [nameIn({ name: 'まちくらべ', nameEn: 'machikurabe' }, language), ...parts]
    .filter((part) => part !== '')
    .map((part) => part.replaceAll(/[\\/:*?"<>|\s]+/g, '-'));
  const name = named.join('-');
  return `${language === 'ja' ? name : name.toLowerCase()}.${ending}`;
}

/** Names a file for what is in it, and of which release. */
export const fileName = (
  named: Named & { release: string },
  language: Language,
  ending: string,
): string => joinName([...figureParts(named, language), named.release], language, ending);
