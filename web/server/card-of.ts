import type { PageCard } from '../../src/lib/page-contract/render-page.js';
import { appTexts } from '../app/texts.js';
import type { Told } from '../lib/given.js';
import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';

/** What stands on the picture of a page. */
export function cardOf({ title, description, figures }: Told, language: Language): PageCard {
  const { site, motto } = pickTexts(appTexts, language);
  return { title: title ?? motto, says: description ?? '', rows: figures, site, motto };
}
