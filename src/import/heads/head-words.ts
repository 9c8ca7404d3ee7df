import { eraNumber, eraYear } from '../../domain/printed/eras.js';
import { isKnownUnit } from '../../domain/printed/printed-unit.js';

const ERA_YEAR = String.raw`(明治|大正|昭和|平成|令和)(元|\d{1,2})年(度?)`;
const ONLY_YEAR = new RegExp(`^(?:${ERA_YEAR}|(\\d{4})年?度?)$`, 'u');
const UNIT = /\((?:単位[:：])?([^()\d]{1,5})\)$/u;
/** A day in brackets under a head: (R7.8末時点), 【H28.1.1時点】. */
const DAY = /[([【][^()[\]【】]*(?:時点|現在|末)[)\]】]/gu;
const MARK = /^[\u2460-\u2473\u24ea\s]+/u;

const fold = (part: string) => part.replace(MARK, '').normalize('NFKC').replace(/\s+/gu, '');

/** "令和4年" and "2022年度" are 2022, alone; null for other words. */
export function yearOf(part: string): number | null {
  const [, era, n, , year] = ONLY_YEAR.exec(fold(part)) ?? [];
  if (year !== undefined) return Number(year);
  return era && n ? eraYear(era, eraNumber(n)) : null;
}

/** The unit that a part of a head is or ends with: "(千円)" is 千円; null where there is none. */
export function unitOf(part: string): string | null {
  const folded = fold(part);
  const unit = UNIT.exec(folded)?.[1] ?? folded.replace(/^単位[:：]/u, '');
  return isKnownUnit(unit) ? unit : null;
}

/** The units that a text lists: "（単位：件、千円）" is 件 and 千円. */
export const unitsNamed = (text: string): string[] =>
  [...text.normalize('NFKC').matchAll(/単位[:は\s]*([^()\n]{1,20})/gu)]
    .flatMap(([, list = '']) => list.split(/[,、・/]/u))
    .map((unit) => unit.trim())
    .filter(isKnownUnit);

/** The words of a part that tell its column: without numbers of lists, years and units; "" where it has none. */
export function wordsOf(part: string): string {
  if (yearOf(part) !== null) return '';
  const folded = fold(part);
  if (unitOf(part) === folded) return '';
  const bare = unitOf(part) === null ? folded : folded.replace(UNIT, '');
  return bare
    .replace(DAY, '')
    .replace(new RegExp(ERA_YEAR, 'gu'), '')
    .replace(/[、，]/gu, ',')
    .replaceAll('寄付', '寄附');
}
