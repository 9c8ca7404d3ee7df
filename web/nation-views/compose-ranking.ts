import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import type { AxisUnit } from '../lib/units.js';
import { INNER } from '../take-away/sheet.js';
import { composePicture } from './compose-picture.js';
import { drawRanking, shownTowns } from './draw-ranking.js';
import type { HeadWords } from './head-words.js';
import { prefectureName } from './prefectures.js';
import type { Standing } from './standings.js';
import { nationTexts } from './texts.js';

interface Options {
  words: HeadWords;
  marked: readonly string[];
  axis: AxisUnit;
  language: Language;
}

/** The first towns of a ranking and those that are marked, as a picture. */
export function composeRanking(
  towns: readonly Standing[],
  { words, marked, axis, language }: Options,
): SVGSVGElement {
  const t = pickTexts(nationTexts, language);
  const shown = shownTowns(towns, marked);
  const notes = [t.shownOf(shown.length, towns.length), t.rankMeaning, words.source];
  return composePicture({ ...words, notes }, (sheet) =>
    sheet.draw(
      drawRanking({
        ...{ towns: shown, marked, width: INNER },
        format: axis.format,
        nameOf: ({ code, name }) => t.townOf(name, prefectureName(code, language)),
      }),
    ),
  );
}
