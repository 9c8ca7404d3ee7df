import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import type { AxisUnit } from '../lib/units.js';
import { INNER } from '../take-away/sheet.js';
import { composePicture } from './compose-picture.js';
import { drawRanking, shownTowns } from './draw-ranking.js';
import type { PictureHead } from './picture-buttons.js';
import { prefectureName } from './prefectures.js';
import type { Standing } from './standings.js';
import { nationTexts } from './texts.js';

interface Options {
  head: PictureHead;
  marked: readonly string[];
  axis: AxisUnit;
  language: Language;
}

/** The first towns of a ranking and those that are marked, as a picture. */
export function composeRanking(
  towns: readonly Standing[],
  { head, marked, axis, language }: Options,
): SVGSVGElement {
  const t = pickTexts(nationTexts, language);
  const shown = shownTowns(towns, marked);
  const notes = [t.shownOf(shown.length, towns.length), t.rankMeaning, head.source];
  return composePicture({ ...head, notes }, (sheet) =>
    sheet.draw(
      drawRanking({
        ...{ towns: shown, marked, width: INNER },
        format: axis.format,
        nameOf: ({ code, name }) => t.townOf(name, prefectureName(code, language)),
      }),
    ),
  );
}
